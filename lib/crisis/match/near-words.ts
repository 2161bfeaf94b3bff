import type { Tables } from '../compiled';
import { editDistance } from './distance';

/** The key words of all lexicons, found again when they are misspelt or masked. */
export interface NearWords {
  /** Key words one typing error away (two for nine letters and more), the nearest only; none for short words. */
  misspelt(word: string): string[];
  /** Key words that fit a word with masked letters: `s*icide`. */
  masked(word: string): string[];
}

/** Shorter words are too near to one another. In UTF-16 units, as all lengths here. */
export const SHORTEST_NEAR = 4;
export const LONGEST_NEAR = 30;
const ONE_EDIT = 5;
const TWO_EDITS = 9;
/** More candidates than languages share a spelling are noise. */
const MOST = 16;

/** The group of key words with this first unit and this length. */
export function nearKey(first: number, length: number): number {
  return first * 64 + length;
}

export function openNearWords(tables: Tables): NearWords {
  const { nearKeys, nearFrom, near, nearLetters, chars, charsFrom } = tables;

  /** The word at hand. */
  const units = new Uint16Array(LONGEST_NEAR);

  const groupOf = (key: number): number => {
    let low = 0;
    let high = nearKeys.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = nearKeys[middle] as number;
      if (found === key) return middle;
      if (found < key) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
  const textOf = (body: number): string =>
    String.fromCharCode(...chars.subarray(charsFrom[body] as number, charsFrom[body + 1] as number));

  return {
    misspelt(word) {
      const length = word.length;
      if (length < SHORTEST_NEAR || length > LONGEST_NEAR) return [];
      const most = length >= TWO_EDITS ? 2 : 1;
      const reach = length < ONE_EDIT ? 1 : most;
      const letters = lettersOf(word);
      for (let i = 0; i < length; i++) units[i] = word.charCodeAt(i);
      let best = most;
      let found: string[] = [];
      for (let other = length - reach; other <= length + reach; other++) {
        const group = groupOf(nearKey(word.charCodeAt(0), other));
        if (group < 0) continue;
        for (let i = nearFrom[group] as number; i < (nearFrom[group + 1] as number); i++) {
          const candidateLetters = nearLetters[i] as number;
          if (bitCount(letters ^ candidateLetters) > 2 * best) continue;
          if (length < ONE_EDIT && other === length && letters !== candidateLetters) continue;
          const body = near[i] as number;
          // Too many real words of four letters are near to one another: swaps and dropped vowels only.
          if (
            Math.min(length, other) < ONE_EDIT &&
            length !== other &&
            !dropsVowel(word, chars, charsFrom[body] as number, other)
          ) {
            continue;
          }
          const distance = editDistance(units, length, chars, charsFrom[body] as number, other, best);
          if (distance > best || distance === 0) continue;
          if (distance === 2 && other < TWO_EDITS) continue;
          if (distance < best) {
            best = distance;
            found = [];
          }
          found.push(textOf(body));
        }
      }
      return found.length > MOST ? found.slice(0, MOST) : found;
    },
    masked(word) {
      const shown = word.replace(/\*/gu, '').length;
      if (word.length < SHORTEST_NEAR || shown * 2 < word.length || word[0] === '*') return [];
      const group = groupOf(nearKey(word.charCodeAt(0), word.length));
      if (group < 0) return [];
      const found: string[] = [];
      for (let i = nearFrom[group] as number; i < (nearFrom[group + 1] as number); i++) {
        const candidate = textOf(near[i] as number);
        if (fits(word, candidate)) found.push(candidate);
      }
      return found.length > MOST ? found.slice(0, MOST) : found;
    },
  };
}

/** `nevr` for `never`: one vowel short, from five letters on. The whole word is `length` units of `chars` from `from` on. */
function dropsVowel(word: string, chars: Uint16Array, from: number, length: number): boolean {
  if (length < ONE_EDIT || length !== word.length + 1) return false;
  let at = 0;
  while (at < word.length && word.charCodeAt(at) === chars[from + at]) at++;
  if (!'aeiou'.includes(String.fromCharCode(chars[from + at] as number))) return false;
  for (; at < word.length; at++) if (word.charCodeAt(at) !== chars[from + at + 1]) return false;
  return true;
}

function fits(masked: string, word: string): boolean {
  for (let i = 0; i < masked.length; i++) if (masked[i] !== '*' && masked[i] !== word[i]) return false;
  return true;
}

/** A set of letters as bits, folded to 32. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function bitCount(value: number): number {
  let v = value - ((value >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
