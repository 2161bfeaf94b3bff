import { tokenise } from '../normalise/tokens';

/** One spelling of a concept, ready to be looked up. */
export interface Entry {
  /** Folded words; a stem ends with `*`. */
  words: string[];
  /** The same words with their accents, for languages where accents tell words apart. */
  raw: string[];
  /** Must stand at the start of a word (unspaced scripts). */
  atWordStart: boolean;
  /** Counts only as it is written: no missing accents, no misspelling. */
  exact: boolean;
}

/** Most spellings one entry may stand for. */
const MOST = 1200;

/**
 * `kill(|ing) my(self| self)` as its four spellings; brackets may stand in brackets. A bracket that is never closed is
 * taken as closed at the end.
 */
export function spellings(entry: string): string[] {
  let at = 0;
  const choice = (): string[] => {
    let all: string[] = [];
    let forms = [''];
    for (; at < entry.length; at++) {
      const c = entry[at] as string;
      if (c === '|') {
        all = all.concat(forms);
        forms = [''];
      } else if (c === '(') {
        at++;
        const inner = choice();
        forms = forms.flatMap((form) => inner.map((part) => form + part)).slice(0, MOST);
      } else if (c === ')') break;
      else forms = forms.map((form) => form + c);
    }
    return all.concat(forms).slice(0, MOST);
  };
  const forms: string[] = choice();
  return [...new Set(forms.map((form) => form.replace(/\s+/gu, ' ').trim()))];
}

const parts = new Map<string, { text: string; raw: string }[]>();

/** One word of an entry as tokens; kept, since lexicons repeat the same words thousands of times. */
function partOf(part: string): { text: string; raw: string }[] {
  const known = parts.get(part);
  if (known !== undefined) return known;
  const stem = part.endsWith('*') && part.length > 1;
  const tokens = tokenise(stem ? part.slice(0, -1) : part).map(({ text, raw, single }, i, all) => {
    const star = stem && i === all.length - 1 && !single ? '*' : '';
    return { text: text + star, raw: raw + star };
  });
  parts.set(part, tokens);
  return tokens;
}

/** All ways one entry of a lexicon may be looked up; empty where nothing of it is a word. */
export function readEntry(entry: string, language: string): Entry[] {
  const out: Entry[] = [];
  for (const form of spellings(entry)) {
    let body = form;
    const exact = body.startsWith('=');
    if (exact) body = body.slice(1);
    const atWordStart = body.startsWith('^');
    if (atWordStart) body = body.slice(1);
    for (const variant of variants(body, language)) {
      const words: string[] = [];
      const raw: string[] = [];
      for (const part of variant.split(' ')) {
        const tokens = partOf(part);
        for (const token of tokens) {
          words.push(token.text);
          raw.push(token.raw);
        }
      }
      if (words.length > 0 && words.every((word) => word !== '' && word !== '*')) {
        out.push({ words, raw, atWordStart, exact });
      }
    }
  }
  return out;
}

/** German umlauts are also typed as two letters, French and Italian elisions also without the apostrophe. */
function variants(form: string, language: string): string[] {
  const out = [form];
  if (language === 'de' && /[äöü]/u.test(form)) {
    out.push(form.replace(/ä/gu, 'ae').replace(/ö/gu, 'oe').replace(/ü/gu, 'ue'));
  }
  if (form.includes("'")) out.push(form.replace(/'/gu, ''), form.replace(/'/gu, ' '));
  return out;
}
