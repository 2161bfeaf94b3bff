import { APOSTROPHE, classOf, DISGUISE, EMOJI, HASH, IGNORED, LETTER, SINGLE } from './classes';
import { fold } from './fold';
import { readEnclosedLetter, readLookAlikes } from './look-alikes';

/** One word of a query, or one character of an unspaced script, or one emoji. */
export interface Token {
  /** Lower case, compatibility forms and look-alike letters read, accents kept. */
  raw: string;
  /** `raw` without accents and spelling variants: what lexicons are looked up by. */
  text: string;
  /** Nothing but a separator stands before it. */
  startsWord: boolean;
  /** Carries a character that may stand for a letter (`@`, `*`, ...). */
  disguised: boolean;
  /** Belongs to a script without spaces. */
  single: boolean;
}

/** Queries are cut here; longer ones carry nothing more for a verdict. In UTF-16 units. */
export const MAX_LENGTH = 300;

/** What may follow an apostrophe without starting a new word: `don't`, `i'm`, `y'all`. */
const ENDINGS = new Set(['m', 'll', 've', 'd', 're', 's', 't', 'em', 'all', 'cause', 'nt']);

/** Splits any text into tokens. Never throws; lone surrogates, controls and unknown characters separate words. */
export function tokenise(query: string): Token[] {
  const cut = query.length > MAX_LENGTH ? query.slice(0, MAX_LENGTH) : query;
  const text = isAscii(cut) ? cut : cut.replace(/[´ʻ]/g, "'").normalize('NFKC');
  const tokens: Token[] = [];
  let word = '';
  let disguised = false;
  let startsWord = true;
  let apostropheAt = -1;
  let hashtag = false;
  let lastLower = false;

  const push = (raw: string, isDisguised: boolean, single: boolean) => {
    const read = single ? raw : readWord(raw);
    tokens.push({ raw: read, text: fold(read), startsWord, disguised: isDisguised, single });
  };
  const flush = () => {
    if (word !== '') {
      const trimmed = disguised ? word.replace(/[!|¡@€£]+$/u, '') : word;
      if (/^[@!*|$€£¡]+$/u.test(trimmed)) word = '';
      else {
        const stillDisguised = disguised && /[@!*|$€£¡]/u.test(trimmed);
        splitApostrophe(trimmed, apostropheAt, (part) => {
          push(part, stillDisguised, false);
          startsWord = true;
        });
      }
    }
    word = '';
    disguised = false;
    apostropheAt = -1;
  };

  for (let i = 0; i < text.length;) {
    let code = text.codePointAt(i) ?? 0;
    i += code > 0xffff ? 2 : 1;
    if (code > 0x1f000) code = readEnclosedLetter(code);
    const kind = classOf(code);
    if (kind === IGNORED) continue;
    if (kind === LETTER) {
      const upper = code >= 65 && code <= 90;
      const next = text.charCodeAt(i);
      if (hashtag && upper && word !== '' && (lastLower || (next >= 97 && next <= 122))) {
        flush();
        startsWord = true;
      }
      lastLower = !upper;
      word += String.fromCodePoint(code);
      continue;
    }
    if (kind === APOSTROPHE && word !== '') {
      if (apostropheAt < 0) apostropheAt = word.length;
      continue;
    }
    if (kind === DISGUISE && (word !== '' || code !== 33)) {
      word += String.fromCodePoint(code);
      disguised = true;
      continue;
    }
    const spaced = word === '' ? startsWord : false;
    flush();
    if (kind === SINGLE) {
      startsWord = spaced || tokens.length === 0 || !(tokens[tokens.length - 1]?.single ?? false);
      push(String.fromCodePoint(code), false, true);
      startsWord = false;
      continue;
    }
    startsWord = true;
    hashtag = kind === HASH || (hashtag && code === 95);
    lastLower = false;
    if (kind === EMOJI) push(String.fromCodePoint(code), false, true);
    startsWord = true;
  }
  flush();
  return tokens;
}

/** `l'envie` is two words, `don't` and `i'm` are one. */
function splitApostrophe(word: string, at: number, push: (part: string) => void): void {
  if (at <= 0 || at >= word.length) return push(word);
  const before = word.slice(0, at);
  const after = word.slice(at);
  if (ENDINGS.has(after.toLowerCase()) || before.length > 5 || !/^[a-zà-ÿ]+$/iu.test(word)) return push(word);
  push(before);
  push(after);
}

function readWord(word: string): string {
  const lower = word.toLowerCase();
  return isAscii(lower) ? lower : readLookAlikes(lower.replace(/i\u0307/gu, 'i'));
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
