import { tokenise } from '../normalise/tokens';

/** One word of a spelling; a stem ends with `*`. */
export interface EntryWord {
  /** Folded, as words are looked up. */
  text: string;
  /** The same with its accents, for languages where accents tell words apart. */
  raw: string;
}

/**
 * One entry of a concept as a row of slots; each slot holds the alternatives that may fill it, and an empty
 * alternative lets the slot be skipped. Kept as slots, since all combinations of a long entry are thousands.
 */
export interface Entry {
  slots: EntryWord[][][];
  /** Must stand at the start of a word (unspaced scripts): `^` in the file. */
  atWordStart: boolean;
  /** Counts only as it is written, no missing accents, no misspelling: `=` in the file. */
  exact: boolean;
}

/** Most spellings one slot may stand for. */
const MOST = 4000;

/** Reads `(kill|hurt) my(self| self)`, `suicid*`, `=té`, `^죽고`. Null where a slot or the whole entry holds no word. */
export function readEntry(entry: string, language: string): Entry | null {
  let body = entry.trim();
  const exact = body.startsWith('=');
  if (exact) body = body.slice(1);
  const atWordStart = body.startsWith('^');
  if (atWordStart) body = body.slice(1);
  const slots: EntryWord[][][] = [];
  for (const segment of segments(body)) {
    const alternatives: EntryWord[][] = [];
    for (const form of spellings(segment)) {
      for (const variant of variants(form, language)) {
        const words = variant.includes(' ')
          ? variant.split(' ').flatMap((part) => (part === '' ? [] : wordsOf(part)))
          : variant === ''
            ? []
            : wordsOf(variant);
        for (const { text } of words) if (text === '' || text === '*') return null;
        alternatives.push(words);
      }
    }
    if (alternatives.some((words) => words.length > 0)) slots.push(alternatives);
  }
  const canBeEmpty = slots.every((alternatives) => alternatives.some((words) => words.length === 0));
  return slots.length === 0 || canBeEmpty ? null : { slots, atWordStart, exact };
}

/**
 * The parts of an entry between spaces that stand outside brackets. In scripts whose words are single characters a
 * bracket is a part by itself, which keeps its choices from multiplying with those of its neighbours.
 */
function segments(entry: string): string[] {
  if (!entry.includes('(')) return entry.split(' ').filter((part) => part !== '');
  const unspaced = UNSPACED.test(entry);
  const out: string[] = [];
  let depth = 0;
  let part = '';
  const flush = () => {
    if (part !== '') out.push(part);
    part = '';
  };
  for (const c of entry) {
    if (c === ' ' && depth <= 0) {
      flush();
      continue;
    }
    if (c === '(' && depth++ === 0 && unspaced) flush();
    part += c;
    if (c === ')' && --depth === 0 && unspaced) flush();
  }
  flush();
  return out;
}

const UNSPACED = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/u;

/**
 * `my(self| self)` as its two spellings; brackets may stand in brackets. A bracket that is never closed is taken as
 * closed at the end.
 */
export function spellings(segment: string): string[] {
  if (!segment.includes('(')) return [segment];
  let at = 0;
  const choice = (): string[] => {
    let all: string[] = [];
    let forms = [''];
    for (; at < segment.length; at++) {
      const c = segment[at] as string;
      const plain = plainLength(segment, at);
      if (plain > 0) {
        const text = segment.slice(at, at + plain);
        forms = forms.length === 1 ? [forms[0] + text] : forms.map((form) => form + text);
        at += plain - 1;
      } else if (c === '|') {
        all = all.concat(forms);
        forms = [''];
      } else if (c === '(') {
        at++;
        const inner = choice();
        forms = forms.flatMap((form) => inner.map((part) => form + part)).slice(0, MOST);
      } else break;
    }
    return all.concat(forms).slice(0, MOST);
  };
  return [...new Set(choice())];
}

function plainLength(text: string, from: number): number {
  let to = from;
  while (to < text.length && text[to] !== '(' && text[to] !== ')' && text[to] !== '|') to++;
  return to - from;
}

const known = new Map<string, EntryWord[]>();

/** Frees what reading entries has kept, once all are read. */
export function forgetEntries(): void {
  known.clear();
}

/** One word of an entry as tokens; kept, since lexicons repeat the same words thousands of times. */
function wordsOf(part: string): EntryWord[] {
  const before = known.get(part);
  if (before !== undefined) return before;
  const stem = part.endsWith('*') && part.length > 1;
  const words = tokenise(stem ? part.slice(0, -1) : part).map(({ text, raw, single }, i, all) => {
    const star = stem && i === all.length - 1 && !single ? '*' : '';
    return { text: text + star, raw: raw + star };
  });
  known.set(part, words);
  return words;
}

/** German umlauts are also typed as two letters, French and Italian elisions also without the apostrophe. */
function variants(form: string, language: string): string[] {
  const elided = form.includes("'") || form.includes('’');
  if (language !== 'de' && !elided) return [form];
  const out = [form];
  if (language === 'de' && /[äöü]/u.test(form)) {
    out.push(form.replace(/ä/gu, 'ae').replace(/ö/gu, 'oe').replace(/ü/gu, 'ue'));
  }
  if (elided) out.push(form.replace(/['’]/gu, ''), form.replace(/['’]/gu, ' '));
  return out;
}
