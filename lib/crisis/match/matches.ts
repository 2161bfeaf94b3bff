import type { Compiled, CompiledPattern, CompiledRule, Tables } from '../compiled';
import { pairHash } from '../hash';
import type { Reading } from './read';

/** Where a concept stands: words `start` to `end` (exclusive). */
export interface Span {
  start: number;
  end: number;
}

/** A rule that fits, and where. */
export interface Match extends Span {
  rule: CompiledRule;
}

/** What was seen in one query. */
export interface Seen {
  /** Spans by concept, in order of their start. */
  spans: Map<number, Span[]>;
  matches: Match[];
  /** Number of words of the query. */
  length: number;
}

/** Words, fillers among them, that a phrase may be long. */
const LONGEST_PHRASE = 14;

/**
 * Makes the function that finds all concepts of a query, then all rules that fit. Its time grows with the query, not
 * with the lexicons.
 */
export function createMatcher(compiled: Compiled): (reading: Reading) => Seen {
  const { patternsOf, patterns } = compiled;
  const findSpans = createFinder(compiled.tables);
  /** The last query that tried a pattern, by number, so that no pattern is tried twice. */
  const triedBy = new Uint32Array(patterns.length);
  /** The last query that holds a concept. */
  const heldBy = new Uint32Array(compiled.tables.conceptKeys.length);
  let query = 0;
  const mayFit = ({ elements }: CompiledPattern): boolean => {
    for (let i = 0; i < elements.length; i++) {
      const { concepts, optional } = elements[i] as CompiledPattern['elements'][number];
      if (optional) continue;
      let seen = false;
      for (let k = 0; k < concepts.length && !seen; k++) seen = heldBy[concepts[k] as number] === query;
      if (!seen) return false;
    }
    return true;
  };
  return (reading) => {
    query = (query + 1) >>> 0;
    const spans = findSpans(reading);
    const matches: Match[] = [];
    const length = reading.texts.length;
    for (const concept of spans.keys()) heldBy[concept] = query;
    for (const concept of spans.keys()) {
      const candidates = patternsOf[concept];
      if (candidates === undefined) continue;
      for (const pattern of candidates) {
        if (triedBy[pattern.index] === query) continue;
        triedBy[pattern.index] = query;
        if (!mayFit(pattern)) continue;
        const found =
          pattern.kind === 'sequence' ? inSequence(pattern, spans, length) : together(pattern, spans);
        for (const { start, end } of found) matches.push({ rule: pattern.rule, start, end });
      }
    }
    return { spans, matches, length };
  };
}

/** Makes the function that finds where each concept stands. Its parts are made once, and share the query at hand. */
function createFinder(tables: Tables): (reading: Reading) => Map<number, Span[]> {
  const {
    startFrom,
    start: starts,
    startEnds,
    stepsFrom,
    stepWords,
    steps,
    endings,
    isFiller,
    pairs,
  } = tables;
  const pairMask = pairs.length - 1;
  let words: readonly number[][] = [];
  let startsWord: readonly boolean[] = [];
  let spans = new Map<number, Span[]>();

  const hasFiller = (ids: readonly number[]): boolean => {
    for (let i = 0; i < ids.length; i++) if (isFiller[ids[i] as number] === 1) return true;
    return false;
  };
  const arrive = (state: number, start: number, end: number): void => {
    const ending = endings[state] as number;
    if (ending < 0) walk(state, start, end);
    else if ((ending & 1) === 0 || startsWord[start] === true) note(spans, ending >> 1, start, end);
  };
  const walk = (state: number, start: number, at: number): void => {
    const ids = words[at];
    if (ids === undefined) return;
    if (at < start + LONGEST_PHRASE && hasFiller(ids)) walk(state, start, at + 1);
    const from = stepsFrom[state] as number;
    const to = stepsFrom[state + 1] as number;
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k] as number;
      for (let i = firstStep(stepWords, from, to, id); i < to && stepWords[i] === id; i++) {
        arrive(steps[i] as number, start, at + 1);
      }
    }
  };
  /** Some phrase may go on from a first word with the next one, or with the next but fillers. */
  const mayGoOn = (first: number, from: number): boolean => {
    for (let at = from; at < words.length; at++) {
      const ids = words[at] as number[];
      for (let i = 0; i < ids.length; i++) {
        const pair = pairHash(first, ids[i] as number);
        if (((pairs[(pair >>> 5) & pairMask] as number) & (1 << (pair & 31))) !== 0) return true;
      }
      if (!hasFiller(ids)) return false;
    }
    return false;
  };
  return (reading) => {
    ({ words, startsWord } = reading);
    spans = new Map();
    for (let at = 0; at < words.length; at++) {
      const ids = words[at] as number[];
      for (let k = 0; k < ids.length; k++) {
        const id = ids[k] as number;
        const from = startFrom[id] as number;
        const to = startFrom[id + 1] as number;
        const goesOn = from + (startEnds[id] as number);
        for (let i = from; i < goesOn; i++) arrive(starts[i] as number, at, at + 1);
        if (goesOn === to || !mayGoOn(id, at + 1)) continue;
        for (let i = goesOn; i < to; i++) arrive(starts[i] as number, at, at + 1);
      }
    }
    return spans;
  };
}

/** The first of some steps, in order of their words, that asks for this word or a later one. */
function firstStep(stepWords: Uint32Array, from: number, to: number, word: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stepWords[middle] as number) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function note(spans: Map<number, Span[]>, concept: number, start: number, end: number): void {
  const list = spans.get(concept);
  if (list === undefined) {
    spans.set(concept, [{ start, end }]);
    return;
  }
  for (const span of list) if (span.start === start && span.end === end) return;
  list.push({ start, end });
}

function inSequence(pattern: CompiledPattern, spans: Map<number, Span[]>, length: number): Span[] {
  const { elements, atStart, atEnd } = pattern;
  const found: Span[] = [];
  const failed = new Set<number>();
  let from = 0;

  /** The end of the shortest way to place the elements from `index` on, at most `gap` words after `at`; else -1. */
  const place = (index: number, at: number, carried: number): number => {
    const element = elements[index];
    if (element === undefined) return !atEnd || at === length ? at : -1;
    const key = (index * 512 + at) * 64 + Math.min(carried, 63);
    if (failed.has(key)) return -1;
    const gap = element.gap + carried;
    const first = index === 0;
    for (const concept of element.concepts) {
      for (const span of spans.get(concept) ?? []) {
        if (first ? span.start !== from : span.start < at || span.start > at + gap) continue;
        const end = place(index + 1, span.end, 0);
        if (end >= 0) return end;
      }
    }
    if (element.optional && !first) {
      const end = place(index + 1, at, gap);
      if (end >= 0) return end;
    }
    failed.add(key);
    return -1;
  };

  const head = elements[0];
  if (head === undefined) return found;
  const starts = new Set<number>();
  for (const concept of head.concepts) for (const span of spans.get(concept) ?? []) starts.add(span.start);
  for (const start of starts) {
    if (atStart && start !== 0) continue;
    from = start;
    const end = place(0, start, 0);
    if (end >= 0) found.push({ start, end });
  }
  return found;
}

function together(pattern: CompiledPattern, spans: Map<number, Span[]>): Span[] {
  const { elements, window } = pattern;
  const found: Span[] = [];
  const chosen: Span[] = [];
  const choose = (index: number, start: number, end: number, covered: number): boolean => {
    const element = elements[index];
    if (element === undefined) {
      found.push({ start, end });
      return true;
    }
    for (const concept of element.concepts) {
      for (const span of spans.get(concept) ?? []) {
        if (chosen.some((other) => span.start < other.end && other.start < span.end)) continue;
        const from = index === 0 ? span.start : Math.min(start, span.start);
        const to = index === 0 ? span.end : Math.max(end, span.end);
        const words = covered + span.end - span.start;
        if (to - from - words > window) continue;
        chosen.push(span);
        const done = choose(index + 1, from, to, words);
        chosen.pop();
        if (done && index > 0) return true;
      }
    }
    return false;
  };
  choose(0, 0, 0, 0);
  return found;
}
