import { describe, expect, it } from 'vitest';
import { findWording } from './find-wording';
import { loadWordingRules } from './load-rules';

const { rules, problems } = await loadWordingRules(process.cwd());
const examples = [...rules].flatMap(([language, list]) =>
  list.rules.flatMap((rule) => [
    ...rule.yes.map((sentence) => ({ language, rule, sentence, id: rule.id, verb: 'finds' })),
    ...rule.no.map((sentence) => ({ language, rule, sentence, id: rule.id, verb: 'leaves alone' })),
  ]),
);

describe('the rules of wording', () => {
  it('can all be read', () => {
    expect(problems).toEqual([]);
  });

  it.each(examples)('$language $id $verb “$sentence”', ({ language, rule, sentence, verb }) => {
    const found = findWording(sentence, [rule], { language, isHeading: rule.only === 'headings' });
    expect(found.length > 0).toBe(verb === 'finds');
  });

  it.each(['en', 'es', 'pt', 'fr', 'de', 'ar', 'hi', 'id', 'ja', 'zh'])('hold the core in %s', (language) => {
    const ids = rules.get(language)?.rules.map(({ id }) => id) ?? [];
    expect(ids).toEqual(
      expect.arrayContaining([
        'commit-suicide',
        'successful-suicide',
        'failed-attempt',
        'cry-for-help',
        'illness-as-name',
        'method-beside-suicide',
        'single-cause',
        'death-as-peace',
        'selfish',
        'victim-blame',
        'promise-availability',
        'promise-secrecy',
        'body-numbers',
      ]),
    );
  });
});
