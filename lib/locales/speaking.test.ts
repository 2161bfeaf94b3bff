import { describe, expect, it } from 'vitest';
import { localeSpeaking } from './speaking';

describe('localeSpeaking', () => {
  const locales = ['en', 'pt-PT', 'pt-BR', 'zh-Hans'];

  it.each([
    ['the page’s own variety of the language', 'pt', 'pt-BR', 'pt-BR'],
    ['the first variety that the site has', 'pt', 'en', 'pt-PT'],
    ['a script of the language', 'zh', 'en', 'zh-Hans'],
    ['nothing where the site does not have the language', 'sw', 'en', null],
    ['nothing for a language whose code only begins alike', 'p', 'en', null],
  ])('gives %s', (_, language, preferred, expected) => {
    expect(localeSpeaking(language, locales, preferred)).toBe(expected);
  });
});
