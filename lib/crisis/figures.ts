/** A share with its 95 % confidence interval (Wilson), all from 0 to 1, and from how many queries. */
export interface Share {
  of: number;
  share: number;
  low: number;
  high: number;
}

/** How well the detector, or a list beside it, does on some queries. */
export interface Figures {
  /** Crisis queries for which it said anything but `none`. */
  caught: Share;
  /** Crisis queries that it called crisis. */
  exact: Share;
  /** Harmless queries that it left alone. */
  kept: Share;
  /** Harmless queries that it called crisis. */
  falseCrisis: Share;
  /** Crisis queries whose topic it got right. */
  topic: Share;
  /** Queries about somebody else that it took for such. */
  other: Share;
}

/** What `npm run evaluate -- --write` measured, shown on the site's page about the search. */
export interface DetectorFigures {
  /** The day of the measurement, `YYYY-MM-DD`. */
  date: string;
  /** Of the model that was measured, so that old figures are noticed. */
  model: string;
  /** Sentences that the model was trained on. */
  trained: number;
  all: Figures;
  /** By BCP 47 subtag. */
  languages: Record<string, Figures>;
  /** By kind of difficulty. */
  kinds: Record<string, Pick<Figures, 'caught' | 'exact' | 'kept' | 'falseCrisis'>>;
  /** Ordinary searches, none of them sensitive. */
  ordinary: Pick<Figures, 'kept' | 'falseCrisis'>;
  /** The same queries against lists of substrings. */
  lists: Record<'substrings' | 'obscenity', Pick<Figures, 'caught' | 'kept'>>;
}

/** Wilson's interval for `part` of `of`. Where there is nothing to count the share is 0, between 0 and 1. */
export function shareOf(part: number, of: number): Share {
  if (of === 0) return { of, share: 0, low: 0, high: 1 };
  const z = 1.96;
  const p = part / of;
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  const clean = (value: number) => Number(Math.min(1, Math.max(0, value)).toFixed(4));
  return { of, share: clean(p), low: clean(middle - half), high: clean(middle + half) };
}
