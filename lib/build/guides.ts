import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ORIGINAL_LOCALE } from '@/lib/guides/select-guide';
import { readingMinutes } from '@/lib/guides/reading-time';
import { frontMatterSchema, type Guide } from '@/lib/guides/schema';
import type { SearchDocument } from '@/lib/search/index-options';
import { checkGuide } from './guide-checks';
import { checkFormerSlugs } from './guide-former-slugs';
import { readMdx, type MdxFacts } from './mdx';
import type { Problem } from './problems';
import { problemsOf } from './zod-problems';

export interface WrittenGuide extends Guide {
  file: string;
  facts: MdxFacts;
  searchDocument: SearchDocument;
}

interface Surroundings {
  /** Languages of the site that are switched on. */
  locales: readonly string[];
  topics: readonly string[];
  /** Today, `YYYY-MM-DD`. */
  today: string;
}

async function readGuide(
  root: string,
  slug: string,
  name: string,
): Promise<{ guide: WrittenGuide | null; problems: Problem[] }> {
  const file = `content/guides/${slug}/${name}`;
  const locale = name.replace(/\.mdx$/, '');
  let facts: MdxFacts;
  let data: unknown;
  try {
    facts = readMdx(await readFile(join(root, file), 'utf8'));
    data = parse(facts.frontMatter);
  } catch (error) {
    const { message, line } = error as { message?: string; line?: number };
    return {
      guide: null,
      problems: [
        {
          file,
          where: line ? `line ${line}` : '',
          problem: `The text cannot be read (${String(message).split('\n')[0]}).`,
          mend: 'Check the front matter for quotes and the text for < and { that are not meant as components.',
        },
      ],
    };
  }
  const parsed = frontMatterSchema.safeParse(data ?? {});
  if (!parsed.success) return { guide: null, problems: problemsOf(file, parsed.error) };
  const headings = facts.headings.map(({ id, text, depth }) => ({ id, text, depth }));
  const guide: WrittenGuide = {
    ...parsed.data,
    slug,
    locale,
    minutes: readingMinutes(facts.text, locale),
    headings,
    file,
    facts,
    searchDocument: {
      slug,
      title: parsed.data.title,
      summary: `${parsed.data.summary} ${parsed.data.description}`,
      headings: headings.map(({ text }) => text).join('\n'),
      body: facts.text,
    },
  };
  return { guide, problems: [] };
}

/** Guides that should exist in a language but do not, and originals that are missing. */
function missingLanguages(
  slugs: readonly string[],
  guides: readonly WrittenGuide[],
  locales: readonly string[],
): Problem[] {
  return slugs.flatMap((slug): Problem[] => {
    const written = guides.filter((guide) => guide.slug === slug);
    const original = written.find((guide) => guide.locale === ORIGINAL_LOCALE);
    if (!original) {
      return [
        {
          file: `content/guides/${slug}/${ORIGINAL_LOCALE}.mdx`,
          where: '',
          problem: 'The English original is missing or cannot be read; other languages fall back to it.',
          mend: 'Write it, or mend what is reported for it.',
        },
      ];
    }
    return locales
      .filter(
        (locale) => !written.some((guide) => guide.locale === locale) && !original.notYetIn?.includes(locale),
      )
      .map((locale) => ({
        file: `content/guides/${slug}/${locale}.mdx`,
        where: '',
        problem: `This guide is missing in a language of the site (${locale}).`,
        mend: `Translate it, or list "${locale}" under notYetIn in ${original.file}: readers then see it in English, with a notice.`,
      }));
  });
}

/** All guides with everything that is wrong in them. Guides in languages that are switched off are checked as well. */
export async function loadGuides(
  root: string,
  around: Surroundings,
): Promise<{ guides: WrittenGuide[]; problems: Problem[] }> {
  const folders = await readdir(join(root, 'content/guides'), { withFileTypes: true });
  const slugs = folders
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const read = await Promise.all(
    slugs.map(async (slug) => {
      const names = (await readdir(join(root, 'content/guides', slug)))
        .filter((name) => name.endsWith('.mdx'))
        .sort();
      return Promise.all(names.map((name) => readGuide(root, slug, name)));
    }),
  );
  const results = read.flat();
  const guides = results.flatMap(({ guide }) => (guide ? [guide] : []));
  const problems = [
    ...results.flatMap((result) => result.problems),
    ...guides.flatMap((guide) => checkGuide(guide, { ...around, slugs })),
    ...missingLanguages(slugs, guides, around.locales),
    ...checkFormerSlugs(guides, slugs),
  ];
  return { guides, problems };
}
