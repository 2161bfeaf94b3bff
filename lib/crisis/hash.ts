/** One hash for building tables and for reading them: FNV-1a over UTF-16 units, with a last mixing. */
export const SEED = 0x811c9dc5;

const PRIME = 0x01000193;

/** The running hash after one more UTF-16 unit. */
export function extend(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** A running hash as an unsigned number whose low bits are well spread. */
export function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** The finished hash of a whole text. */
export function hashOf(text: string, seed = SEED): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = extend(hash, text.charCodeAt(i));
  return finish(hash);
}

/** The place of a pair of words in a table of bits. */
export function pairHash(first: number, second: number): number {
  return finish(Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b));
}
