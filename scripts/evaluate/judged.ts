import { shareOf, type Figures, type Share } from '../../lib/crisis/figures';
import type { Verdict } from '../../lib/crisis/index';
import type { Row } from '../train/corpus';

/** A labelled sentence with what the detector and two lists say about it. */
export interface Judged {
  row: Row;
  verdict: Verdict;
  substrings: boolean;
  obscenity: boolean;
}

/**
 * Kinds of difficulty, by the tags of the sentences. A sentence may be of several kinds; what has none of these tags is
 * of no kind. `drawn` is not a difficulty: such sentences were written in the mixture that we expect of real searches.
 */
const KINDS: Record<string, readonly string[]> = {
  drawn: ['drawn'],
  indirect: ['indirect', 'passive', 'goodbye', 'farewell', 'burden', 'implied', 'hint'],
  slang: ['slang', 'algospeak', 'euphemism', 'emoji', 'joking'],
  spelling: ['typo', 'no-diacritics', 'obfuscated', 'disguised', 'disguise', 'nospace', 'leet'],
  dialect: ['dialect', 'romanized', 'romanised', 'code-switch', 'codeswitch', 'pinyin', 'romaji'],
  lookalike: [
    'lookalike',
    'homograph',
    'technical',
    'shopping',
    'cooking',
    'sports',
    'place',
    'names',
    'news',
  ],
  idiom: ['idiom', 'hyperbole'],
  title: ['title', 'song', 'film', 'book', 'game'],
};

/** The kinds that a sentence belongs to; `others` for one about somebody else. */
export function kindsOf({ tags = [], who, level }: Row): string[] {
  const kinds = Object.entries(KINDS)
    .filter(([, words]) => tags.some((tag) => words.includes(tag)))
    .map(([kind]) => kind);
  return who === 'other' && level === 'crisis' ? [...kinds, 'others'] : kinds;
}

export function figuresOf(judged: readonly Judged[]): Figures {
  const crisis = judged.filter(({ row }) => row.level === 'crisis');
  const none = judged.filter(({ row }) => row.level === 'none');
  const other = judged.filter(({ row }) => row.level !== 'none' && row.who === 'other');
  return {
    caught: shareWhere(crisis, ({ verdict }) => verdict.level !== 'none'),
    exact: shareWhere(crisis, ({ verdict }) => verdict.level === 'crisis'),
    kept: shareWhere(none, ({ verdict }) => verdict.level === 'none'),
    falseCrisis: shareWhere(none, ({ verdict }) => verdict.level === 'crisis'),
    topic: shareWhere(crisis, ({ row, verdict }) => verdict.topic === row.topic),
    other: shareWhere(other, ({ verdict }) => verdict.who === 'other'),
  };
}

/** What a list of terms catches, and what it leaves alone. */
export function listFigures(
  judged: readonly Judged[],
  list: 'substrings' | 'obscenity',
): Pick<Figures, 'caught' | 'kept'> {
  return {
    caught: shareWhere(
      judged.filter(({ row }) => row.level === 'crisis'),
      (one) => one[list],
    ),
    kept: shareWhere(
      judged.filter(({ row }) => row.level === 'none'),
      (one) => !one[list],
    ),
  };
}

function shareWhere(judged: readonly Judged[], test: (one: Judged) => boolean): Share {
  return shareOf(judged.filter(test).length, judged.length);
}
