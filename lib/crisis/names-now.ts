import { fold } from './normalise/fold';
import { tokenise } from './normalise/tokens';
import type { Detect } from './index';

/** A person whose death is in the news, as an operator enters it. */
export interface NameNow {
  /** The name and its other spellings. */
  names: readonly string[];
  /** The last day (`YYYY-MM-DD`, UTC) on which searches for it get support. */
  until: string;
}

/** Tokens of a text, in one string with spaces on both sides, so that whole words can be looked for. */
function words(text: string): string {
  return ` ${tokenise(text)
    .map(({ text: token }) => fold(token))
    .join(' ')} `;
}

/**
 * A detector that, beside its rules, greets a search for one of these names with support: level `support`, topic `distress`, flag
 * `bereaved`, so that the panel speaks of grief and not of how somebody died. Whatever the rules find counts more. A name is heard
 * until the end of its last day and needs `hints.now`; without it nobody knows whether the day has passed, and no name is heard.
 */
export function hearNames(detect: Detect, names: readonly NameNow[]): Detect {
  const entries = names.flatMap(({ names: spellings, until }) =>
    spellings.map((name) => ({ words: words(name), until })),
  );
  if (entries.length === 0) return detect;
  return (query, hints) => {
    const verdict = detect(query, hints);
    if (verdict.level !== 'none' || hints?.now === undefined) return verdict;
    const today = hints.now.toISOString().slice(0, 10);
    const text = words(query.slice(0, 300));
    const heard = entries.some(
      (entry) => entry.until >= today && entry.words.trim() !== '' && text.includes(entry.words),
    );
    if (!heard) return verdict;
    return {
      ...verdict,
      level: 'support',
      topic: 'distress',
      who: 'other',
      reasons: ['names-now', 'bereaved'],
    };
  };
}
