import 'server-only';

/** What `step` gives; if it throws, `fallback`. Each step of a search stands alone, so that one that breaks costs only its own part. */
export function attempt<T>(step: () => T, fallback: T): T {
  try {
    return step();
  } catch (error) {
    console.error('A step of a search failed; the answer goes without it.', error);
    return fallback;
  }
}
