import type { CompiledCountry, Helpline } from './compiled';
import { directorySections, type StaticOrderContext } from './static-order';

/**
 * At most `most` lines for a printed sheet: in turn the next line of each family, so that no subject crowds out another; in the order of the
 * directory. Lines without a channel have nothing to print.
 */
export function sheetLines(country: CompiledCountry, context: StaticOrderContext, most: number): Helpline[] {
  const families = directorySections(country, context).map(({ helplines }) =>
    helplines.filter(({ channels }) => channels.length > 0),
  );
  const longest = Math.max(0, ...families.map((lines) => lines.length));
  const inTurn = Array.from({ length: longest }, (_, place) =>
    families.flatMap((lines) => lines[place] ?? []),
  );
  const chosen = new Set(inTurn.flat().slice(0, most));
  return families.flat().filter((line) => chosen.has(line));
}
