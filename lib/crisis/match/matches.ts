import type { Compiled, CompiledPattern, CompiledRule } from './compile';
import { STATE } from './phrases';
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
}

/** Words, fillers among them, that a phrase may be long. */
const LONGEST_PHRASE = 14;

/** From so many phrases on it pays to ask first whether any goes on. */
const MANY = 6;

/** Finds all concepts, then all rules that fit. Time grows with the query, not with the lexicons. */
export function findMatches(compiled: Compiled, reading: Reading): Seen {
  const spans = findSpans(compiled, reading);
  const matches: Match[] = [];
  const length = reading.texts.length;
  const tried = new Set<CompiledPattern>();
  for (const concept of spans.keys()) {
    for (const pattern of compiled.patternsOf[concept] ?? []) {
      if (tried.has(pattern)) continue;
      tried.add(pattern);
      if (!pattern.elements.every(({ concepts, optional }) => optional || concepts.some((c) => spans.has(c))))
        continue;
      const found =
        pattern.kind === 'sequence' ? inSequence(pattern, spans, length) : together(pattern, spans);
      for (const { start, end } of found) matches.push({ rule: pattern.rule, start, end });
    }
  }
  return { spans, matches };
}

function findSpans(compiled: Compiled, reading: Reading): Map<number, Span[]> {
  const { steps, endings, endsOfWord, mayFollow } = compiled.phrases;
  const { fillers } = compiled;
  const { words, startsWord } = reading;
  const spans = new Map<number, Span[]>();
  const walk = (state: number, start: number, at: number): void => {
    const ids = words[at];
    if (ids === undefined) return;
    if (at > start && at < start + LONGEST_PHRASE && ids.some((id) => fillers.has(id)))
      walk(state, start, at + 1);
    for (const id of ids) {
      const following = steps.get(state * STATE + id);
      if (following === undefined) continue;
      if (typeof following === 'number') step(following, start, at);
      else {
        const goesOn = state !== 0 || following.length < MANY || mayGoOn(id, at + 1);
        for (const next of goesOn ? following : (endsOfWord.get(id) ?? [])) step(next, start, at);
      }
    }
  };
  /** Some phrase may go on from a first word with the next one, or with the next but fillers. */
  const mayGoOn = (first: number, from: number): boolean => {
    for (let at = from; at < words.length; at++) {
      const ids = words[at] as number[];
      if (ids.some((id) => mayFollow(first, id))) return true;
      if (!ids.some((id) => fillers.has(id))) return false;
    }
    return false;
  };
  const step = (next: number, start: number, at: number): void => {
    const ending = endings[next];
    if (ending === undefined) walk(next, start, at + 1);
    else if (!ending.atWordStart || startsWord[start] === true) note(spans, ending.concept, start, at + 1);
  };
  for (let start = 0; start < words.length; start++) walk(0, start, start);
  return spans;
}

function note(spans: Map<number, Span[]>, concept: number, start: number, end: number): void {
  const list = spans.get(concept);
  if (list === undefined) spans.set(concept, [{ start, end }]);
  else if (!list.some((span) => span.start === start && span.end === end)) list.push({ start, end });
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
