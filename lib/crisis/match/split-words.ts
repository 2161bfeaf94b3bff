import type { OpenLexicons } from './open';

const SHORTEST = 7;
const LONGEST = 48;
const LONGEST_WORD = 18;
const pieces = new Uint32Array(LONGEST_WORD);

/** Letters that were typed apart are meant to be read: shorter runs count there. */
export const SHORTEST_SPACED = 5;

/**
 * A run of words written without spaces (`iwanttodie`), as its words, all of one language. Null where it is none, or
 * where the pieces are so small that chance could have made them.
 */
export function splitWords({ vocabulary }: OpenLexicons, run: string, shortest = SHORTEST): string[] | null {
  const n = run.length;
  if (n < shortest || n > LONGEST) return null;
  const reach = new Int32Array(n + 1);
  reach[0] = -1;
  const masks: { from: number; to: number; mask: number }[] = [];
  for (let from = 0; from < n; from++) {
    const here = reach[from] as number;
    if (here === 0) continue;
    vocabulary.pieces(run, from, pieces);
    for (let to = from + 1; to <= Math.min(n, from + LONGEST_WORD); to++) {
      if (to - from === n) continue;
      const mask = here & (pieces[to - from - 1] as number);
      if (mask === 0) continue;
      reach[to]! |= mask;
      masks.push({ from, to, mask });
    }
  }
  let best: string[] | null = null;
  for (let rest = reach[n] as number; rest !== 0; rest &= rest - 1) {
    const words = fewest(masks, run, rest & -rest);
    if (words && isLikely(words, n, shortest) && (best === null || words.length < best.length)) best = words;
  }
  return best;
}

function fewest(
  masks: { from: number; to: number; mask: number }[],
  run: string,
  bit: number,
): string[] | null {
  const n = run.length;
  const count = new Int32Array(n + 1).fill(n + 1);
  const back = new Int32Array(n + 1).fill(-1);
  count[0] = 0;
  for (const { from, to, mask } of masks) {
    if ((mask & bit) === 0) continue;
    const words = (count[from] as number) + 1;
    if (words < (count[to] as number)) {
      count[to] = words;
      back[to] = from;
    }
  }
  if ((back[n] as number) < 0) return null;
  const words: string[] = [];
  for (let at = n; at > 0; at = back[at] as number) words.unshift(run.slice(back[at] as number, at));
  return words;
}

/** Real runs hold few tiny words; chance makes them of little else. */
function isLikely(words: string[], length: number, shortest: number): boolean {
  if (shortest < SHORTEST) return true;
  if (words.length === 2) return words.every((word) => word.length >= 3) && length >= 8;
  const single = words.filter((word) => word.length === 1).length;
  const tiny = words.filter((word) => word.length <= 2).length;
  return single <= 1 && tiny * 2 <= words.length && length / words.length >= 2.4;
}
