import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ORIGINAL_LOCALE } from '@/lib/guides/select-guide';
import { openGuideSearch } from '@/lib/search/find-guides';
import { loadGuides } from './guides';
import { buildSearchIndex } from './search-index';
import { loadSynonyms } from './search-synonyms';

const caseSchema = z
  .array(z.strictObject({ query: z.string().min(1), first: z.array(z.string()).min(1) }))
  .min(40, 'A language has at least 40 queries.');

/** Mean reciprocal rank that a language has to reach: 1 when the right guide always comes first. */
const LEAST = 0.85;
const SHOWN = 5;

const root = process.cwd();
const { guides } = await loadGuides(root, { locales: [], topics: [], today: '9999-12-31' });
const slugs = [...new Set(guides.map(({ slug }) => slug))];
const { synonyms, problems } = await loadSynonyms(root, new Set(slugs));
const switchedOn = (
  parse(readFileSync('content/locales.yaml', 'utf8')) as { code: string; enabled: boolean }[]
)
  .filter(({ enabled }) => enabled)
  .map(({ code }) => code);
const locales = readdirSync('content/search-cases').map((name) => name.replace(/\.yaml$/, ''));

function measure(locale: string) {
  const documents = slugs.flatMap(
    (slug) =>
      guides.find((guide) => guide.slug === slug && guide.locale === locale)?.searchDocument ??
      guides.find((guide) => guide.slug === slug && guide.locale === ORIGINAL_LOCALE)?.searchDocument ??
      [],
  );
  const search = openGuideSearch(
    buildSearchIndex(locale, documents, synonyms[locale.split('-')[0] ?? locale]),
  );
  const cases = caseSchema.parse(parse(readFileSync(`content/search-cases/${locale}.yaml`, 'utf8')));
  const ranks = cases.map(({ query, first }) => {
    const found = search.find(query, slugs.length);
    const rank = found.findIndex((slug) => first.includes(slug)) + 1;
    return { query, first, found, rank };
  });
  const mean = ranks.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length;
  const failures = ranks
    .filter(({ rank }) => rank !== 1)
    .map(
      ({ query, first, found, rank }) =>
        `  “${query}”: ${first.join(' or ')} is ${rank === 0 ? 'not found' : `number ${rank}`}, after ${found.slice(0, 2).join(', ') || 'nothing'}`,
    );
  return { cases, mean, failures, ranks };
}

describe('the words by which readers ask for guides', () => {
  it('belong to guides that exist', () => {
    expect(problems).toEqual([]);
  });

  it('are there for every language that has queries', () => {
    for (const locale of locales) expect(Object.keys(synonyms)).toContain(locale.split('-')[0]);
  });
});

describe.each(locales)('the search over guides in %s', (locale) => {
  const { cases, mean, failures, ranks } = measure(locale);
  console.log(
    `${locale}: mean reciprocal rank ${mean.toFixed(3)} over ${cases.length} queries${failures.length > 0 ? `\n${failures.join('\n')}` : ''}`,
  );

  it('expects guides that exist', () => {
    const unknown = cases.flatMap(({ first }) => first).filter((slug) => !slugs.includes(slug));
    expect(unknown).toEqual([]);
  });

  it('asks each query once', () => {
    expect(new Set(cases.map(({ query }) => query)).size).toBe(cases.length);
  });

  if (switchedOn.includes(locale)) {
    it(`puts the right guide first (mean reciprocal rank at least ${LEAST})`, () => {
      expect(mean, failures.join('\n')).toBeGreaterThanOrEqual(LEAST);
    });

    it(`never leaves the right guide out of the ${SHOWN} shown in more than one query of ten`, () => {
      const lost = ranks.filter(({ rank }) => rank === 0 || rank > SHOWN);
      expect(lost.length).toBeLessThanOrEqual(cases.length / 10);
    });
  } else {
    it.skip(`is held to ${LEAST} once ${locale} is switched on in content/locales.yaml (now ${mean.toFixed(3)}, over its words and English guides)`, () => {});
  }
});
