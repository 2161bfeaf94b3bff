import type { Compiled, CompiledLanguage, CompiledPattern, CompiledRule } from '../compiled';
import { hashOf } from '../hash';
import type { Lexicon } from '../lexicon';
import { indexByRarest } from '../rarest';
import { forgetEntries, readEntry, type EntryWord } from './entry';
import { canBeMisspelt, packNearWords } from './near-words';
import { isConcept, readPattern } from './pattern';
import { buildPhrases } from './phrases';
import { buildVocabulary } from './vocabulary';

/** Words and rules of all languages as flat tables. Takes about a second for twenty languages: done at build. */
export function compile(lexicons: readonly Lexicon[]): Compiled {
  const vocabulary = buildVocabulary();
  const phrases = buildPhrases();
  const keyWords = new Map<number, string>();
  const languages: CompiledLanguage[] = [];
  const rules: CompiledRule[] = [];
  const patterns: CompiledPattern[] = [];
  const conceptKeys: number[] = [];

  lexicons.forEach((lexicon, language) => {
    const conceptOf = new Map<string, number>();
    // A word is not bent until it excuses the query: exclusions count only as they are written.
    const dangerous = new Set(
      lexicon.rules
        .filter(({ level }) => level !== 'none')
        .flatMap(({ match }) =>
          match.flatMap((text) => readPattern(text).elements.flatMap(({ anyOf }) => anyOf)),
        ),
    );
    const addSpellings = (concept: number, source: readonly string[], mayBeMisspelt: boolean) => {
      for (const text of source) {
        const entry = readEntry(text, lexicon.language);
        if (entry === null) continue;
        phrases.add(entry, concept, (word) => {
          const id = vocabulary.number(word, lexicon.strictDiacritics, entry.exact);
          vocabulary.know(id, language);
          if (mayBeMisspelt && !entry.exact && canBeMisspelt(word.text))
            keyWords.set(vocabulary.body(word.text), word.text);
          return id;
        });
      }
    };
    const resolve = (name: string): number => {
      const known = conceptOf.get(name);
      if (known !== undefined) return known;
      const concept = conceptKeys.push(isConcept(name) ? hashOf(name) : 0) - 1;
      conceptOf.set(name, concept);
      const source = isConcept(name) ? (lexicon.concepts[name] ?? []) : [name.replaceAll('_', ' ')];
      addSpellings(concept, source, dangerous.has(name));
      return concept;
    };
    const singleWords = (text: string): { word: EntryWord; exact: boolean }[] => {
      const entry = readEntry(text, lexicon.language);
      if (entry?.slots.length !== 1) return [];
      return (entry.slots[0] ?? []).flatMap(([word, ...rest]) =>
        word === undefined || rest.length > 0 ? [] : [{ word, exact: entry.exact }],
      );
    };

    languages.push({
      code: lexicon.language,
      personInVerb: lexicon.personInVerb,
      speaker: lexicon.concepts['I'] ? resolve('I') : -1,
      others: lexicon.concepts['OTHER'] ? resolve('OTHER') : -1,
    });
    const common = new Set(lexicon.evidence);
    for (const text of new Set([...lexicon.evidence, ...lexicon.notTypos])) {
      for (const { word, exact } of singleWords(text)) {
        const id = vocabulary.number(word, lexicon.strictDiacritics, exact);
        vocabulary.know(id, language);
        if (common.has(text)) vocabulary.common(id, language);
      }
    }
    for (const text of lexicon.concepts['FILLER'] ?? []) {
      for (const { word } of singleWords(text)) {
        vocabulary.filler(vocabulary.number(word, lexicon.strictDiacritics, false));
      }
    }
    for (const { match, ...rest } of lexicon.rules) {
      const rule: CompiledRule = { ...rest, reason: `${lexicon.language}.${rest.id}`, language };
      rules.push(rule);
      for (const text of match) {
        const pattern = readPattern(text);
        patterns.push({
          index: patterns.length,
          rule,
          kind: pattern.kind,
          window: Math.round(pattern.window * lexicon.gapFactor),
          atStart: pattern.atStart,
          atEnd: pattern.atEnd,
          elements: pattern.elements.map((element) => ({
            concepts: element.anyOf.map(resolve),
            gap: Math.round(element.gap * lexicon.gapFactor),
            optional: element.optional,
          })),
        });
      }
    }
  });

  forgetEntries();
  return {
    tables: {
      ...vocabulary.pack(),
      ...phrases.pack(vocabulary.size()),
      ...packNearWords(keyWords),
      conceptKeys: Uint32Array.from(conceptKeys),
    },
    languages,
    rules,
    patterns,
    patternsOf: indexByRarest(patterns, conceptKeys.length),
    prefixes: [...new Set(lexicons.flatMap((lexicon) => lexicon.prefixes))],
    russian: lexicons.some((lexicon) => lexicon.keyboard === 'russian'),
    korean: lexicons.some((lexicon) => lexicon.keyboard === 'korean'),
  };
}
