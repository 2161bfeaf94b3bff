import type { Features } from './features';
import { END, KINDS, START } from './features';
import { upperOf, type VoteModel } from './model';

/** One reason of the second vote: what was seen, and how much it spoke for (or against) a crisis. */
export interface Weighed {
  kind: (typeof KINDS)[number];
  /** The n-gram or the words themselves, `^` for the start and `$` for the end of the query; for concepts and rules, nothing. */
  text: string;
  weight: number;
}

/**
 * The features of a query that weighed most for or against a crisis, the strongest first. It repeats what was typed: for
 * people who work on the rules, on sentences of their own, never for anything that a visitor wrote.
 */
export function explainVote(
  model: VoteModel,
  features: Features,
  texts: readonly string[],
  most = 10,
): Weighed[] {
  const { bytes, scales } = model.levels;
  const mask = bytes.length - 1;
  const weighed: Weighed[] = [];
  for (let at = 0; at < features.count; at++) {
    const kind = features.ends.findIndex((end) => at < end);
    const weight =
      upperOf(bytes[(features.buckets[at] as number) & mask] as number) *
      (features.worth[kind] as number) *
      (scales[0] ?? 0);
    const start = features.starts[at] as number;
    const size = features.sizes[at] as number;
    const name = KINDS[kind] ?? 'characters';
    const text =
      name === 'characters'
        ? readable(features.line.slice(start, start + size))
        : name === 'word'
          ? (texts[start] ?? '')
          : name === 'words'
            ? ['^', ...texts, '$'].slice(start, start + size).join(' ')
            : '';
    weighed.push({ kind: name, text, weight });
  }
  return weighed.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, most);
}

function readable(text: string): string {
  return text.replace(START, '^').replace(END, '$');
}
