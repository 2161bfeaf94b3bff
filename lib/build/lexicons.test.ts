import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assembleLexicon } from './lexicon-assembly';
import { checkLexicons } from './lexicon-checks';
import { framesSchema, lexiconSchema } from './lexicon-schema';
import { loadLexicons } from './lexicons';

const frames = framesSchema.parse({
  rules: [{ id: 'intent', level: 'crisis', topic: 'suicide', who: 'speaker', match: 'WANT .2 DIE' }],
  exclusions: [],
});

function problemsOf(source: object): string[] {
  const lexicon = lexiconSchema.parse({ language: 'xx', name: 'Test', ...source });
  return checkLexicons(frames, [lexicon], [assembleLexicon(lexicon, frames)]).map(({ problem }) => problem);
}

describe('loadLexicons', () => {
  it('finds no problem in the lexicons, their own examples included', async () => {
    const { problems } = await loadLexicons(fileURLToPath(new URL('../..', import.meta.url)));
    expect(problems).toEqual([]);
  });
});

describe('checkLexicons', () => {
  const concepts = { WANT: 'want', DIE: 'die' };

  it('accepts a small lexicon', () => {
    expect(problemsOf({ concepts, examples: { crisis: ['want to die'], none: ['want tea'] } })).toEqual([]);
  });

  it('leaves out a frame whose concept a language does not name', () => {
    expect(problemsOf({ concepts: { WANT: 'want' }, examples: { none: ['want to die'] } })).toEqual([]);
  });

  it.each([
    ['an example that gets another level', { concepts, examples: { none: ['want to die'] } }, /is crisis/],
    ['a concept without a rule', { concepts: { ...concepts, TEA: 'tea' } }, /No rule uses/],
    ['an entry without a word', { concepts: { ...concepts, DIE: 'die, *' } }, /holds no word/],
    ['an entry that stands twice', { concepts: { ...concepts, DIE: 'die, die' } }, /stands twice/],
    [
      'a pattern that could match nothing',
      { concepts, rules: [{ id: 'a', level: 'crisis', topic: 'suicide', match: 'DIE?' }] },
      /match nothing/,
    ],
    [
      'a pattern that another rule has',
      { concepts, rules: [{ id: 'a', level: 'crisis', topic: 'suicide', match: 'WANT .2 DIE' }] },
      /stands in intent too/,
    ],
    [
      'a pattern that a wider one of the same meaning makes useless',
      {
        concepts: { ...concepts, OTHER: 'she' },
        rules: [
          { id: 'a', level: 'crisis', topic: 'suicide', who: 'speaker', match: 'OTHER .2 WANT .1 DIE' },
        ],
      },
      /never needed: "WANT .2 DIE" of intent/,
    ],
    [
      'a concept that the file does not name',
      { concepts, rules: [{ id: 'a', level: 'crisis', topic: 'suicide', match: 'SLEEP' }] },
      /not named/,
    ],
  ])('reports %s', (_, source, expected) => {
    expect(problemsOf(source).join('\n')).toMatch(expected);
  });
});
