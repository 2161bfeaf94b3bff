import type { Lexicon, LexiconRule } from '../lexicon';
import { forgetEntries, readEntry } from './entry';
import { createNearWords, type NearWords } from './near-words';
import { isConcept, readPattern } from './pattern';
import { createPhrases, type Phrases } from './phrases';
import { createVocabulary, type Vocabulary } from './vocabulary';

export interface CompiledElement {
  concepts: number[];
  gap: number;
  optional: boolean;
}

/** One pattern of one rule, with concepts by number. */
export interface CompiledPattern {
  rule: CompiledRule;
  kind: 'sequence' | 'together';
  elements: CompiledElement[];
  window: number;
  atStart: boolean;
  atEnd: boolean;
}

export interface CompiledRule extends Omit<LexiconRule, 'match'> {
  /** `en.intent-death`. */
  reason: string;
  /** Index of its lexicon. */
  language: number;
}

/** All lexicons, ready to be matched. */
export interface Compiled {
  lexicons: readonly Lexicon[];
  vocabulary: Vocabulary;
  near: NearWords;
  phrases: Phrases;
  conceptCount: number;
  /** Patterns by the concept they are looked for by. */
  patternsOf: (CompiledPattern[] | undefined)[];
  /** Languages in which a word is common, by the word's number. */
  evidenceOf: (number[] | undefined)[];
  /** Languages that know a word at all, as bits, by the word's number. */
  languagesOf: number[];
  prefixes: string[];
  /** Numbers of words that may stand inside any phrase without changing it: "really", "just". */
  fillers: Set<number>;
  /** Concept numbers of the persons, by language; -1 where a language has none. */
  speaker: Int32Array;
  others: Int32Array;
  russian: boolean;
  korean: boolean;
}

export function compile(lexicons: readonly Lexicon[]): Compiled {
  const vocabulary = createVocabulary();
  const near = createNearWords();
  const phrases = createPhrases();
  const evidenceOf: (number[] | undefined)[] = [];
  const languagesOf: number[] = [];
  const allPatterns: CompiledPattern[] = [];
  const fillers = new Set<number>();
  const speaker = new Int32Array(lexicons.length).fill(-1);
  const others = new Int32Array(lexicons.length).fill(-1);
  let conceptCount = 0;

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
    const bit = 1 << language;

    const addSpellings = (concept: number, source: readonly string[], mayBeMisspelt: boolean) => {
      for (const text of source) {
        const entry = readEntry(text, lexicon.language);
        if (entry === null) continue;
        phrases.add(entry, concept, (word) => {
          const id = vocabulary.number(word, lexicon.strictDiacritics, entry.exact);
          languagesOf[id] = (languagesOf[id] ?? 0) | bit;
          if (mayBeMisspelt && !entry.exact) near.add(word.text);
          return id;
        });
      }
    };
    const resolve = (name: string): number => {
      const known = conceptOf.get(name);
      if (known !== undefined) return known;
      const concept = conceptCount++;
      conceptOf.set(name, concept);
      const source = isConcept(name) ? (lexicon.concepts[name] ?? []) : [name.replaceAll('_', ' ')];
      addSpellings(concept, source, dangerous.has(name));
      return concept;
    };

    if (lexicon.concepts['I']) speaker[language] = resolve('I');
    if (lexicon.concepts['OTHER']) others[language] = resolve('OTHER');
    const common = new Set(lexicon.evidence);
    for (const word of new Set([...lexicon.evidence, ...lexicon.notTypos])) {
      const counts = common.has(word);
      const entry = readEntry(word, lexicon.language);
      for (const words of entry?.slots.length === 1 ? (entry.slots[0] ?? []) : []) {
        const [only] = words;
        if (only === undefined || words.length > 1) continue;
        const id = vocabulary.number(only, lexicon.strictDiacritics, entry?.exact ?? false);
        languagesOf[id] = (languagesOf[id] ?? 0) | bit;
        if (!counts) continue;
        const list = evidenceOf[id] ?? [];
        if (!list.includes(language)) list.push(language);
        evidenceOf[id] = list;
      }
    }
    for (const text of lexicon.concepts['FILLER'] ?? []) {
      const entry = readEntry(text, lexicon.language);
      for (const words of entry?.slots.length === 1 ? (entry.slots[0] ?? []) : []) {
        const [only] = words;
        if (only !== undefined && words.length === 1)
          fillers.add(vocabulary.number(only, lexicon.strictDiacritics, false));
      }
    }
    for (const source of lexicon.rules) {
      const { match, ...rest } = source;
      const rule: CompiledRule = { ...rest, reason: `${lexicon.language}.${source.id}`, language };
      for (const text of match) {
        const pattern = readPattern(text);
        allPatterns.push({
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
    lexicons,
    vocabulary,
    near,
    phrases,
    conceptCount,
    patternsOf: indexByRarest(allPatterns, conceptCount),
    evidenceOf,
    languagesOf,
    prefixes: [...new Set(lexicons.flatMap((lexicon) => lexicon.prefixes))],
    fillers,
    speaker,
    others,
    russian: lexicons.some((lexicon) => lexicon.keyboard === 'russian'),
    korean: lexicons.some((lexicon) => lexicon.keyboard === 'korean'),
  };
}

/** A pattern is tried only where the place that the fewest patterns share was seen, so common words cost nothing. */
function indexByRarest(patterns: CompiledPattern[], conceptCount: number): (CompiledPattern[] | undefined)[] {
  const uses = new Int32Array(conceptCount);
  for (const { elements } of patterns)
    for (const { concepts } of elements) for (const c of concepts) uses[c]!++;
  const index: (CompiledPattern[] | undefined)[] = new Array<CompiledPattern[] | undefined>(conceptCount);
  for (const pattern of patterns) {
    let best: CompiledElement | undefined;
    let fewest = Infinity;
    for (const element of pattern.elements) {
      if (element.optional) continue;
      const total = element.concepts.reduce((sum, c) => sum + (uses[c] as number), 0);
      if (total < fewest) {
        fewest = total;
        best = element;
      }
    }
    for (const concept of new Set(best?.concepts ?? [])) {
      const list = index[concept] ?? [];
      list.push(pattern);
      index[concept] = list;
    }
  }
  return index;
}
