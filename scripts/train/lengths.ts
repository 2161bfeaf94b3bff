import type { Row } from './corpus';

/** Where the classes of length end, in letters; a Chinese, Japanese or Korean character counts as two. */
const ENDS = [9, 15, 21, 29, 44, Infinity];
/** How far lengths are evened out: 0 not at all, 1 wholly. Half costs nothing where sentences are like our own. */
const EVENED = 0.5;

/**
 * How much each sentence counts, 1 on average over all levels. People who make up cries for help write longer sentences
 * than people who make up harmless ones; without this the model learns that what is short is harmless, and short is how
 * people type who have no strength.
 */
export function weighLengths(rows: readonly Row[]): Float64Array {
  const classOf = ({ q }: Row) => {
    const letters = q.length + (q.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/gu)?.length ?? 0);
    return ENDS.findIndex((end) => letters <= end);
  };
  const shareOf = (level: string, list: readonly Row[]) =>
    list.filter((row) => row.level === level).length / Math.max(1, list.length);
  const levels = [...new Set(rows.map(({ level }) => level))];
  const factors = ENDS.map((_, number) => {
    const ofLength = rows.filter((row) => classOf(row) === number);
    return new Map(
      levels.map((level) => {
        const share = shareOf(level, ofLength);
        return [level, share === 0 ? 1 : (shareOf(level, rows) / share) ** EVENED];
      }),
    );
  });
  return Float64Array.from(rows, (row) => factors[classOf(row)]?.get(row.level) ?? 1);
}
