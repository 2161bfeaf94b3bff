import type { Compiled } from '../compiled';
import { extend, finish, hashOf, SEED } from '../hash';
import type { Seen } from '../match/matches';
import type { Reading } from '../match/read';
import type { Judgement } from '../verdict/rules';

/** Number of buckets that features are hashed into; a power of two. */
export const BUCKETS = 2 ** 22;

/** Lengths of the character n-grams, in UTF-16 units. Those of two and of four were measured to add little but time. */
const SHORT = 3;
const LONG = 5;

/** Signs for where a query begins and ends: what stands there weighs more than the same in the middle. */
export const START = '\u0002';
export const END = '\u0003';
const START_HASH = hashOf(START);
const END_HASH = hashOf(END);

/** Longer texts than these count by their beginnings; the limits bound time, whatever is typed. */
const MOST_UNITS = 480;
/** Texts that are longer than this are freed of repetitions. */
const REPETITIVE = 80;
const MOST_WORDS = 96;
const MOST_CONCEPTS = 24;
const MOST_MATCHES = 32;

/**
 * The kinds of features. Each kind is scaled to length one by itself, times its weight here, so that the hundreds of
 * n-grams of a long query do not drown what the rules saw in it.
 */
export const KINDS = ['characters', 'word', 'words', 'concept', 'concepts', 'rule'] as const;
const WEIGHTS = [1, 2, 1, 1, 1, 1];

const CAPACITY =
  MOST_UNITS * 2 +
  MOST_WORDS * 4 +
  MOST_CONCEPTS +
  (MOST_CONCEPTS * (MOST_CONCEPTS - 1)) / 2 +
  MOST_MATCHES * 2 +
  2;

/** What a query is made of, as numbers that a linear model weighs. Overwritten by the next query. */
export interface Features {
  count: number;
  buckets: Uint32Array;
  /** Features stand by kind, in the order of `KINDS`: where each kind ends, and what one feature of it counts. */
  ends: Uint32Array;
  worth: Float64Array;
  /**
   * For explanations: where a feature begins and how long it is, n-grams in `line`, single words in the reading, runs of
   * words in the reading with the signs for start and end around it.
   */
  starts: Uint16Array;
  sizes: Uint8Array;
  /** The words as they were read, with spaces where scripts have them, between the signs for start and end. */
  line: string;
}

/**
 * Makes the function that gives a query's features: character n-grams (across words), words, runs and skips of words
 * (start and end of the query count as words there), the concepts that the lexicons found (the same in all languages,
 * alone and in pairs), the rules that fit, whether they count, and what they say together.
 */
export function createFeatures(
  compiled: Compiled,
): (reading: Reading, seen: Seen, judgement: Judgement) => Features {
  const { conceptKeys } = compiled.tables;
  const ruleKeys = new Map(
    compiled.rules.map((rule) => [rule, [hashOf(`rule ${rule.id}`), hashOf(`${rule.level} ${rule.topic}`)]]),
  );
  const features: Features = {
    count: 0,
    buckets: new Uint32Array(CAPACITY),
    ends: new Uint32Array(KINDS.length),
    worth: new Float64Array(KINDS.length),
    starts: new Uint16Array(CAPACITY),
    sizes: new Uint8Array(CAPACITY),
    line: '',
  };
  const { buckets, ends, worth, starts, sizes } = features;
  /** Long texts repeat themselves, and a thing said a hundred times is not a hundred times as true. */
  let known: Set<number> | undefined;
  const add = (kind: number, hash: number, start: number, size: number) => {
    if (known !== undefined) {
      const key = (hash & (BUCKETS - 1)) * KINDS.length + kind;
      if (known.has(key)) return;
      known.add(key);
    }
    const at = features.count++;
    buckets[at] = hash & (BUCKETS - 1);
    starts[at] = start;
    sizes[at] = size;
  };
  /** Closes a kind, of which all was added since `from`. */
  const scale = (kind: number, from: number) => {
    const { count } = features;
    ends[kind] = count;
    worth[kind] = (WEIGHTS[kind] as number) / Math.sqrt(Math.max(1, count - from));
  };

  const hashes = new Uint32Array(MOST_WORDS);

  return ({ texts }, seen, judgement) => {
    features.count = 0;
    const line = lineOf(texts);
    features.line = line;
    const units = Math.min(line.length, MOST_UNITS);
    known = units > REPETITIVE ? new Set() : undefined;
    for (let from = 0; from + SHORT <= units; from++) {
      let hash = SEED;
      for (let at = from; at < from + SHORT; at++) hash = extend(hash, line.charCodeAt(at));
      add(0, finish(hash ^ SHORT), from, SHORT);
      if (from + LONG > units) continue;
      for (let at = from + SHORT; at < from + LONG; at++) hash = extend(hash, line.charCodeAt(at));
      add(0, finish(hash ^ LONG), from, LONG);
    }
    scale(0, 0);

    const count = Math.min(texts.length, MOST_WORDS);
    let from = features.count;
    for (let i = 0; i < count; i++) {
      const hash = hashOf(texts[i] as string);
      hashes[i] = hash;
      add(1, finish(hash ^ 11), i, 1);
    }
    scale(1, from);

    from = features.count;
    let first = START_HASH;
    for (let i = 0; i <= count; i++) {
      const second = i < count ? (hashes[i] as number) : END_HASH;
      const pair = joined(first, second);
      add(2, finish(pair ^ 12), i, 2);
      if (i < count) {
        const third = i + 1 < count ? (hashes[i + 1] as number) : END_HASH;
        add(2, finish(joined(first, third) ^ 13), i, 3);
        add(2, finish(joined(pair, third) ^ 14), i, 3);
      }
      first = second;
    }
    scale(2, from);

    from = features.count;
    const keys: number[] = [];
    for (const concept of seen.spans.keys()) {
      const key = conceptKeys[concept] as number;
      if (key === 0 || keys.includes(key)) continue;
      add(3, finish(key ^ 15), concept, 0);
      if (keys.push(key) === MOST_CONCEPTS) break;
    }
    scale(3, from);

    from = features.count;
    for (let i = 0; i < keys.length; i++)
      for (let j = i + 1; j < keys.length; j++)
        add(4, finish(Math.imul((keys[i] as number) ^ (keys[j] as number), 0x9e3779b1)), i, j);
    scale(4, from);

    from = features.count;
    for (const [i, match] of seen.matches.entries()) {
      if (i === MOST_MATCHES) break;
      const counts = judgement.heard.includes(match) ? 16 : 17;
      for (const key of ruleKeys.get(match.rule) ?? []) add(5, finish(key ^ counts), i, 0);
    }
    if (seen.matches.length > 0) add(5, hashOf(`${judgement.level} ${judgement.covered}`), 0, 0);
    scale(5, from);
    return features;
  };
}

/**
 * Words in order, between the signs for start and end; words of unspaced scripts are single characters and are joined
 * without spaces.
 */
function lineOf(texts: readonly string[]): string {
  let line = START;
  let unspacedBefore = false;
  for (const text of texts) {
    const unspaced = isUnspaced(text.charCodeAt(0));
    if (!(unspaced && unspacedBefore)) line += ' ';
    line += text;
    unspacedBefore = unspaced;
  }
  return `${line} ${END}`;
}

function joined(first: number, second: number): number {
  return Math.imul(first ^ (second >>> 16), 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
}

function isUnspaced(code: number): boolean {
  return code >= 0x3040 && code <= 0xd7a3 && !(code >= 0xa000 && code < 0xac00);
}
