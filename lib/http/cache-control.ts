/**
 * For pages that are the same for everyone: a shared cache may keep them for five minutes and serve them once
 * more while it asks again. Longer would keep a wrong number alive.
 */
export const STATIC_CACHE = 'public, max-age=0, s-maxage=300, stale-while-revalidate=86400';

/** For answers to one person. Not `no-store`: with it, Chromium shows an error when the reader goes Back to a form's answer. */
export const PRIVATE_CACHE = 'private, no-cache';

/** For redirects that depend on who asks. */
export const REDIRECT_CACHE = 'private, no-store';

/** For data that only a new build changes. Short: a number that was taken out must not live on. */
export const DATA_CACHE = 'public, max-age=60';

/** For answers that hold until the minute of `now` ends, as whether a line is open does: no cache keeps one for longer. */
export function untilMinuteEnds(now: Date): string {
  return `public, max-age=${60 - Math.floor((now.getTime() % 60_000) / 1000)}`;
}
