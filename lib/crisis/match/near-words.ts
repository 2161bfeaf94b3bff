import { editDistance } from './distance';

/** The key words of all lexicons, found again when they are misspelt or masked. */
export interface NearWords {
  add(word: string): void;
  /** Key words one typing error away (two for nine letters and more), the nearest only; none for short words. */
  misspelt(word: string): string[];
  /** Key words that fit a word with masked letters: `s*icide`. */
  masked(word: string): string[];
}

/** Shorter words are too near to one another. */
const SHORTEST = 4;
const ONE_EDIT = 5;
const TWO_EDITS = 9;
const LONGEST = 30;

export function createNearWords(): NearWords {
  const buckets = new Map<number, { words: string[]; letters: number[] }>();
  const seen = new Set<string>();
  const keyOf = (first: number, length: number) => first * 64 + length;
  return {
    add(word) {
      if (word.length < SHORTEST || word.length > LONGEST || seen.has(word) || !/^\p{L}+$/u.test(word))
        return;
      seen.add(word);
      const key = keyOf(word.charCodeAt(0), word.length);
      const bucket = buckets.get(key) ?? { words: [], letters: [] };
      bucket.words.push(word);
      bucket.letters.push(lettersOf(word));
      buckets.set(key, bucket);
    },
    misspelt(word) {
      const length = word.length;
      if (length < SHORTEST || length > LONGEST) return [];
      const most = length >= TWO_EDITS ? 2 : 1;
      const reach = length < ONE_EDIT ? 1 : most;
      const letters = lettersOf(word);
      let best = most;
      let found: string[] = [];
      for (let other = length - reach; other <= length + reach; other++) {
        const bucket = buckets.get(keyOf(word.charCodeAt(0), other));
        if (!bucket) continue;
        for (let i = 0; i < bucket.words.length; i++) {
          if (bitCount(letters ^ (bucket.letters[i] as number)) > 2 * best) continue;
          const candidate = bucket.words[i] as string;
          if (length < ONE_EDIT && other === length && letters !== bucket.letters[i]) continue;
          // Too many real words of four letters are near to one another: swaps and dropped vowels only.
          if (
            Math.min(length, candidate.length) < ONE_EDIT &&
            length !== candidate.length &&
            !dropsVowel(word, candidate)
          ) {
            continue;
          }
          const distance = editDistance(word, candidate, best);
          if (distance > best || distance === 0) continue;
          if (distance === 2 && candidate.length < TWO_EDITS) continue;
          if (distance < best) {
            best = distance;
            found = [];
          }
          found.push(candidate);
        }
      }
      return found.length > 4 ? found.slice(0, 4) : found;
    },
    masked(word) {
      const shown = word.replace(/\*/gu, '').length;
      if (word.length < SHORTEST || shown * 2 < word.length || word[0] === '*') return [];
      const bucket = buckets.get(keyOf(word.charCodeAt(0), word.length));
      return bucket ? bucket.words.filter((candidate) => fits(word, candidate)).slice(0, 4) : [];
    },
  };
}

/** `nevr` for `never`: one vowel short, from five letters on. */
function dropsVowel(word: string, whole: string): boolean {
  if (whole.length < ONE_EDIT || whole.length !== word.length + 1) return false;
  let at = 0;
  while (at < word.length && word[at] === whole[at]) at++;
  return 'aeiou'.includes(whole[at] as string) && word.slice(at) === whole.slice(at + 1);
}

function fits(masked: string, word: string): boolean {
  for (let i = 0; i < masked.length; i++) if (masked[i] !== '*' && masked[i] !== word[i]) return false;
  return true;
}

/** A set of letters as bits, folded to 32. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function bitCount(value: number): number {
  let v = value - ((value >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
