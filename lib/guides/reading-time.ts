/** Words a minute, for calm reading on a phone. Source of the order of size: Brysbaert 2019, 238 for English non-fiction. */
const PACE = 180;

/** Minutes to read a text in its language, rounded, at least 1. Words are counted by `Intl.Segmenter`, so also in Japanese. */
export function readingMinutes(text: string, locale: string): number {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  let words = 0;
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) words += 1;
  return Math.max(1, Math.round(words / PACE));
}
