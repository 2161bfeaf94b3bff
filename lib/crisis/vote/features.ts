/** Number of buckets that features are hashed into; a power of two. */
export const BUCKETS = 2 ** 15;

const SHORTEST = 2;
const LONGEST = 5;
const PRIME = 0x01000193;

/**
 * The buckets of a query's character n-grams (2 to 5, across words) and of its words and pairs of words. `texts` are
 * folded words in order; words of unspaced scripts are single characters and are joined without spaces.
 */
export function features(texts: readonly string[]): Int32Array {
  let line = ' ';
  let before = '';
  for (const text of texts) {
    if (line.length > 1 && !(isUnspaced(text) && isUnspaced(before))) line += ' ';
    line += text;
    before = text;
  }
  line += ' ';
  const out = new Int32Array(line.length * (LONGEST - SHORTEST + 1) + texts.length * 2);
  let count = 0;
  for (let from = 0; from < line.length; from++) {
    let hash = 0x811c9dc5;
    for (let length = 1; length <= LONGEST && from + length <= line.length; length++) {
      hash = Math.imul(hash ^ line.charCodeAt(from + length - 1), PRIME);
      if (length >= SHORTEST) out[count++] = bucketOf(hash, length);
    }
  }
  for (let i = 0; i < texts.length; i++) {
    const first = hashOf(texts[i] as string, 0x1234567);
    out[count++] = bucketOf(first, 11);
    if (i + 1 < texts.length) out[count++] = bucketOf(hashOf(texts[i + 1] as string, first), 12);
  }
  return out.subarray(0, count);
}

function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash;
}

function bucketOf(hash: number, kind: number): number {
  let mixed = Math.imul(hash ^ (kind * 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  return mixed & (BUCKETS - 1);
}

function isUnspaced(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x3040 && code <= 0xd7a3 && !(code >= 0xa000 && code < 0xac00);
}
