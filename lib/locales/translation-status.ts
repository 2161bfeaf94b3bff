import type { LocaleRow } from './schema';

/** How much of something there is. */
export interface Count {
  done: number;
  total: number;
}

/** How far one language is. */
export interface LanguageStatus {
  code: string;
  /** What the language calls itself. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** Whether readers can choose it. */
  enabled: boolean;
  /** Messages of the interface. */
  words: Count;
  guides: Count;
  /** Whether the words and guides were written in this language: nobody has to check their translation. */
  original: boolean;
  /** Native speakers who have read the interface, by name. */
  readers: string[];
  /** Guides that a native speaker has read. */
  guidesRead: number;
}

/** How far all languages are, those switched off too, and what clinicians have seen. */
export interface TranslationStatus {
  languages: LanguageStatus[];
  /** Guides, of all originals, that a clinician has reviewed. */
  byClinician: Count;
}

interface WrittenGuide {
  slug: string;
  locale: string;
  reviewedBy: readonly string[];
  translationReviewedBy?: readonly string[] | undefined;
}

interface Written {
  /** All rows of the table of languages. */
  rows: readonly LocaleRow[];
  /** The language in which everything is written first. */
  original: string;
  /** Messages by language; a language without a file is missing. */
  messages: Readonly<Record<string, object>>;
  guides: readonly WrittenGuide[];
}

/** Keys of all messages that hold words, as `group.key`. */
function keysOf(tree: object, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? keysOf(value, `${prefix}${key}.`)
      : String(value).trim() === ''
        ? []
        : [prefix + key],
  );
}

/** Counts what is written and what has been read. Only keys and guides that the original has count. */
export function translationStatus({ rows, original, messages, guides }: Written): TranslationStatus {
  const originals = guides.filter(({ locale }) => locale === original);
  const slugs = new Set(originals.map(({ slug }) => slug));
  const wanted = keysOf(messages[original] ?? {});
  const languages = rows.map(({ code, name, direction, enabled, reviewedBy }) => {
    const given = new Set(keysOf(messages[code] ?? {}));
    const own = guides.filter((guide) => guide.locale === code && slugs.has(guide.slug));
    return {
      code,
      name,
      direction,
      enabled,
      words: { done: wanted.filter((key) => given.has(key)).length, total: wanted.length },
      guides: { done: own.length, total: slugs.size },
      original: code === original,
      readers: reviewedBy,
      guidesRead: own.filter(({ translationReviewedBy = [] }) => translationReviewedBy.length > 0).length,
    };
  });
  const reviewed = originals.filter(({ reviewedBy }) => reviewedBy.length > 0);
  return { languages, byClinician: { done: reviewed.length, total: slugs.size } };
}
