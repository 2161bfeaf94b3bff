import { leetReadings, reversed, withoutRepeats } from '../normalise/disguises';
import { fold } from '../normalise/fold';
import { asKoreanKeys, asRussianKeys } from '../normalise/keyboards';
import { tokenise, type Token } from '../normalise/tokens';
import type { OpenLexicons } from './open';
import { SHORTEST_SPACED, splitWords } from './split-words';

/** A query as the rules see it: at each position the numbers of the words that may stand there. */
export interface Reading {
  texts: string[];
  words: number[][];
  startsWord: boolean[];
}

/** Shorter words that a stem explains are left alone. */
const SHORTEST_BENT = 6;

const LATIN_WORD = /^[a-z]+$/u;
const LETTERS = /^\p{L}[\p{L}\p{M}]*$/u;
const ARABIC = /^[\u0621-\u06d5]+$/u;

/** Reads tokens, undoing disguises and mistakes only in words that no lexicon knows as they stand. */
export function read(lexicons: OpenLexicons, query: string): Reading {
  const reading: Reading = { texts: [], words: [], startsWord: [] };
  const tokens = joinSpacedLetters(lexicons, tokenise(query));
  const known = tokens.map(({ text, raw }) => lookUp(lexicons, text, raw));
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const ids = known[i] as number[];
    const next = tokens[i + 1];
    if (
      next !== undefined &&
      (ids.length === 0 || known[i + 1]?.length === 0) &&
      joins(lexicons, token, next)
    ) {
      const whole = token.text + next.text;
      add(reading, whole, lookUp(lexicons, whole, whole), token.startsWord);
      i++;
      continue;
    }
    if (ids.length > 0 && !token.single) addNear(lexicons, token, ids);
    if (token.single || (ids.length > 0 && !hidesMore(lexicons, token)))
      add(reading, token.text, ids, token.startsWord);
    else readUnknown(lexicons, reading, token, ids);
  }
  return reading;
}

function add(reading: Reading, text: string, ids: number[], startsWord: boolean): void {
  reading.texts.push(text);
  reading.words.push(ids);
  reading.startsWord.push(startsWord);
}

function lookUp(lexicons: OpenLexicons, text: string, raw: string): number[] {
  const ids: number[] = [];
  lexicons.vocabulary.find(text, raw, ids);
  const first = text.charCodeAt(0);
  if (first >= 0x621 && first <= 0x6d5 && text.length > 3) {
    for (const prefix of lexicons.prefixes) {
      if (text.length - prefix.length >= 2 && text.startsWith(prefix)) {
        const rest = text.slice(prefix.length);
        lexicons.vocabulary.find(rest, rest, ids);
      }
    }
  }
  return ids;
}

/** A short stem of one language may be the head of a misspelt or reversed word of another: that counts as well. */
function addNear(lexicons: OpenLexicons, { text }: Token, ids: number[]): void {
  if (text.length < SHORTEST_BENT || lexicons.vocabulary.has(text) || !LETTERS.test(text)) return;
  const back = reversed(text);
  const near = lexicons.vocabulary.has(back) ? [back] : lexicons.near.misspelt(text);
  for (const word of near) lexicons.vocabulary.find(word, word, ids);
}

/** A stem matched only the head of something long, such as a hashtag of several words. */
function hidesMore(lexicons: OpenLexicons, { text }: Token): boolean {
  return text.length >= 13 && LATIN_WORD.test(text) && !lexicons.vocabulary.has(text);
}

/** `sui cide`: two pieces, of which one is no word, that together are one. */
function joins(lexicons: OpenLexicons, a: Token, b: Token): boolean {
  if (a.single || b.single) return false;
  const length = a.text.length + b.text.length;
  if (length < 6 || length > 16 || a.text.length < 2 || b.text.length < 2) return false;
  return lexicons.vocabulary.has(a.text + b.text);
}

function readUnknown(lexicons: OpenLexicons, reading: Reading, token: Token, known: number[]): void {
  const { text, startsWord } = token;
  const settle = (candidate: string): boolean => {
    const ids = lookUp(lexicons, candidate, candidate);
    if (ids.length > 0) add(reading, candidate, ids, startsWord);
    return ids.length > 0;
  };
  const split = (candidate: string): boolean => {
    const words = splitWords(
      lexicons,
      candidate,
      token.disguised && LATIN_WORD.test(text) ? SHORTEST_SPACED : undefined,
    );
    words?.forEach((word, i) => add(reading, word, lookUp(lexicons, word, word), startsWord && i === 0));
    return words !== null;
  };
  const nearest = (candidate: string): boolean => {
    const ids: number[] = [];
    for (const word of lexicons.near.misspelt(candidate)) lexicons.vocabulary.find(word, word, ids);
    if (ids.length > 0) add(reading, candidate, ids, startsWord);
    return ids.length > 0;
  };

  if (known.length > 0) {
    if (!split(text)) add(reading, text, known, startsWord);
    return;
  }
  if (LETTERS.test(text)) {
    const repeats = withoutRepeats(text);
    if (repeats.some(settle)) return;
    if (LATIN_WORD.test(text)) {
      if (split(text) || repeats.some(split)) return;
      if (text.length >= 6 && settle(reversed(text))) return;
      if (readOtherLayout(lexicons, reading, text, startsWord)) return;
    }
    if (nearest(text) || repeats.some(nearest)) return;
    if (ARABIC.test(text) && nearestWithoutPrefix(lexicons, text, nearest)) return;
    add(reading, text, [], startsWord);
    return;
  }
  if (text.includes('*')) {
    const ids: number[] = [];
    for (const word of lexicons.near.masked(text)) lexicons.vocabulary.find(word, word, ids);
    if (ids.length > 0) return add(reading, text, ids, startsWord);
  }
  const readings = leetReadings(text);
  if (readings.some(settle)) return;
  if (readings.some((r) => r.length >= 6 && nearest(r)) || readings.some((r) => split(r))) return;
  // A sign or a digit that hides nothing only parts two words: `this|that`, `100mg`.
  for (const part of text.match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? []) {
    const ids = lookUp(lexicons, part, part);
    if (ids.length > 0 || !LETTERS.test(part)) add(reading, part, ids, true);
    else if (!withoutRepeats(part).some(settle)) add(reading, part, [], true);
  }
}

function nearestWithoutPrefix(
  lexicons: OpenLexicons,
  text: string,
  nearest: (word: string) => boolean,
): boolean {
  return lexicons.prefixes.some(
    (prefix) =>
      text.startsWith(prefix) && text.length - prefix.length >= 5 && nearest(text.slice(prefix.length)),
  );
}

function readOtherLayout(
  lexicons: OpenLexicons,
  reading: Reading,
  text: string,
  startsWord: boolean,
): boolean {
  if (lexicons.russian && text.length >= 4) {
    const russian = fold(asRussianKeys(text));
    const ids = lookUp(lexicons, russian, russian);
    if (ids.length > 0) {
      add(reading, russian, ids, startsWord);
      return true;
    }
  }
  const korean = lexicons.korean && text.length >= 4 ? asKoreanKeys(text) : null;
  if (korean === null) return false;
  const syllables = [...korean];
  const ids = syllables.map((syllable) => lookUp(lexicons, syllable, syllable));
  if (ids.some((list) => list.length === 0)) return false;
  syllables.forEach((syllable, i) => add(reading, syllable, ids[i] as number[], i === 0));
  return true;
}

/** `k i l l m y s e l f` as one run, `k m s` only where it is a known word. */
function joinSpacedLetters(lexicons: OpenLexicons, tokens: Token[]): Token[] {
  if (tokens.filter(isLoneLetter).length < 3) return tokens;
  const out: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    let end = i;
    while (end < tokens.length && isLoneLetter(tokens[end] as Token)) end++;
    const run = tokens.slice(i, end);
    const text = run.map((token) => token.text).join('');
    const letters = /\p{L}.*\p{L}.*\p{L}/su.test(text);
    if (letters && (run.length >= 4 || (run.length === 3 && lexicons.vocabulary.has(text)))) {
      out.push({ raw: text, text, startsWord: true, disguised: true, single: false });
    } else out.push(...run);
    out.push(...tokens.slice(end, end + 1));
    i = end + 1;
  }
  return out;
}

function isLoneLetter(token: Token): boolean {
  return !token.single && token.text.length === 1;
}
