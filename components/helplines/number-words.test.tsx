import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { NumberWords } from './number-words';

const render = (words: (first: string, second: string) => string, ...values: [string, string?]) =>
  renderToStaticMarkup(<NumberWords words={words} values={values} />).replace(/<[^>]+>/g, '|');

describe('words with a number', () => {
  it('keep the number whole and apart from the words', () => {
    expect(render((number) => `Call ${number}`, '116 123')).toBe('|Call |116 123||');
  });

  it('put two values where the language wants them', () => {
    expect(render((keyword, number) => `${number}: ${keyword}`, 'HOME', '741741')).toBe('||741741|: |HOME||');
  });

  it('may begin and end with the number', () => {
    expect(render((number) => number, '999')).toBe('||999||');
  });
});
