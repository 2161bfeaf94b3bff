import { z } from 'zod';
import { localeTableSchema, type LocaleRow } from '@/lib/locales/schema';
import { siteSchema } from '@/lib/site/schema';
import { loadFigures } from './figures';
import { loadGuides } from './guides';
import { loadHelplines } from './helplines';
import { loadHostile } from './helplines-hostile';
import { loadRegions } from './helplines-regions';
import { loadLexicons } from './lexicons';
import { loadMessages } from './messages';
import { loadNamesNow } from './names-now';
import type { Problem } from './problems';
import { loadSynonyms } from './search-synonyms';
import { readYamlFile } from './yaml-file';

const topicsSchema = z.array(z.strictObject({ id: z.string().regex(/^[a-z-]+$/) })).min(1);

/**
 * Everything under `content/` that goes into the site, with all problems found on the way. Where there are problems, what could not be
 * read is missing from the rest. Dates are checked against the day of `now`, in UTC.
 */
export async function readContent(root: string, now: Date) {
  const problems: Problem[] = [];
  const today = now.toISOString().slice(0, 10);
  const [site, table, topics] = await Promise.all([
    readYamlFile(root, 'content/site.yaml', siteSchema),
    readYamlFile(root, 'content/locales.yaml', localeTableSchema),
    readYamlFile(root, 'content/topics.yaml', topicsSchema),
  ]);
  problems.push(...site.problems, ...table.problems, ...topics.problems);
  const locales: LocaleRow[] = (table.value ?? []).filter((row) => row.enabled);
  const codes = locales.map((row) => row.code);
  const languages = [...new Set(codes.map((code) => new Intl.Locale(code).language))];
  const topicIds = (topics.value ?? []).map(({ id }) => id);

  const [messages, panel, guides, helplines, hostile, lexicons, namesNow, figures] = await Promise.all([
    loadMessages(root, 'content/messages', codes),
    loadMessages(root, 'content/messages/panel', languages, { others: true }),
    loadGuides(root, { locales: codes, topics: topicIds, today }),
    loadHelplines(root, now),
    loadHostile(root),
    loadLexicons(root),
    loadNamesNow(root),
    loadFigures(root),
  ]);
  for (const part of [messages, panel, guides, helplines, hostile, lexicons, namesNow, figures])
    problems.push(...part.problems);
  const regions = await loadRegions(root, helplines.regions);
  problems.push(...regions.problems);
  const synonyms = await loadSynonyms(root, new Set(guides.guides.map(({ slug }) => slug)));
  problems.push(...synonyms.problems);
  return {
    problems,
    site: site.value,
    /** Every row of the table of languages, also those switched off. */
    rows: table.value ?? [],
    locales,
    topicIds,
    messages: messages.messages,
    panel: panel.messages,
    guides: guides.guides,
    helplines: helplines.countries,
    hostile: hostile.hostile,
    regions: regions.names,
    lexicons: lexicons.lexicons,
    vote: lexicons.vote,
    reviewers: lexicons.reviewers,
    namesNow: namesNow.names,
    figures: figures.figures,
    synonyms: synonyms.synonyms,
  };
}
