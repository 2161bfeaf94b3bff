import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { localeTableSchema, type LocaleRow } from '@/lib/locales/schema';
import { compileDetector } from '@/lib/crisis/compile';
import { securityHeaders } from '@/lib/http/security-headers';
import { siteSchema } from '@/lib/site/schema';
import { readHistory } from './changes';
import { datasetFiles } from './dataset';
import { buildEnhance } from './enhance';
import { loadFigures } from './figures';
import { writeGenerated, writeGeneratedBytes } from './generated';
import { loadGuides } from './guides';
import { loadHelplines } from './helplines';
import { loadHostile } from './helplines-hostile';
import { loadRegions } from './helplines-regions';
import { loadLexicons } from './lexicons';
import { loadMessages } from './messages';
import { loadNamesNow } from './names-now';
import { ContentError, type Problem } from './problems';
import { buildSearchIndex } from './search-index';
import { buildStyle } from './style';
import { readYamlFile } from './yaml-file';

const topicsSchema = z.array(z.strictObject({ id: z.string().regex(/^[a-z-]+$/) })).min(1);

/** Runs contentlayer, which turns the guides into components under `.contentlayer/`. */
async function runContentlayer(root: string): Promise<void> {
  const command = join(root, 'node_modules/contentlayer/bin/cli.cjs');
  await promisify(execFile)(process.execPath, [command, 'build', '-c', 'content/contentlayer.config.ts'], {
    cwd: root,
  });
}

/**
 * Reads, checks and compiles everything under `content/` into `.generated/` and `.contentlayer/`.
 * Throws one `ContentError` with all problems before anything is written.
 * Dates are checked against the day of `now`, in UTC.
 */
export async function buildContent(root: string, now: Date): Promise<void> {
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
  const topicIds = (topics.value ?? []).map(({ id }) => id);

  const [messages, panel, guides, helplines, hostile, lexicons, namesNow, figures] = await Promise.all([
    loadMessages(root, 'content/messages', codes),
    loadMessages(root, 'content/messages/panel', codes),
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
  if (problems.length > 0 || !site.value) throw new ContentError(problems);

  const enabledGuides = guides.guides.filter((guide) => codes.includes(guide.locale));
  const indexes = Object.fromEntries(
    codes.map((locale) => {
      const documents = [...new Set(enabledGuides.map(({ slug }) => slug))].map((slug) => {
        const own = enabledGuides.find((guide) => guide.slug === slug && guide.locale === locale);
        return (own ?? enabledGuides.find((guide) => guide.slug === slug && guide.locale === 'en'))
          ?.searchDocument;
      });
      return [
        locale,
        buildSearchIndex(
          locale,
          documents.filter((document) => document !== undefined),
        ),
      ];
    }),
  );

  const [style, enhance, history] = await Promise.all([
    buildStyle(root, site.value.colours),
    buildEnhance(root),
    readHistory(root),
    runContentlayer(root),
  ]);
  await Promise.all([
    writeGenerated(root, 'site', site.value, 'Site', ["import type { Site } from '../lib/site/schema';"]),
    writeGenerated(root, 'locales', locales, 'LocaleRow[]', [
      "import type { LocaleRow } from '../lib/locales/schema';",
    ]),
    writeGenerated(root, 'topics', topicIds, 'string[]'),
    writeGenerated(root, 'messages', messages.messages, 'Record<string, typeof english>', [
      "import type english from '../content/messages/en.json';",
    ]),
    writeGenerated(root, 'panel-messages', panel.messages, 'Record<string, typeof english>', [
      "import type english from '../content/messages/panel/en.json';",
    ]),
    writeGenerated(
      root,
      'guides',
      enabledGuides.map(({ file: _file, facts: _facts, searchDocument: _document, ...guide }) => guide),
      'Guide[]',
      ["import type { Guide } from '../lib/guides/schema';"],
    ),
    writeGenerated(root, 'search-index', indexes, 'Record<string, StoredIndex>', [
      "import type { StoredIndex } from '../lib/search/find-guides';",
    ]),
    writeGenerated(root, 'helplines', helplines.countries, 'CompiledCountry[]', [
      "import type { CompiledCountry } from '../lib/helplines/compiled';",
    ]),
    writeGenerated(root, 'regions', regions.names, 'RegionNames', [
      "import type { RegionNames } from '../lib/helplines/schema';",
    ]),
    writeGenerated(
      root,
      'dataset',
      datasetFiles(helplines.countries, history),
      '{ version: string; json: string; csv: string; changes: string }',
    ),
    writeGenerated(root, 'hostile', hostile.hostile, 'Record<string, HostileLaw[]>', [
      "import type { HostileLaw } from '../lib/helplines';",
    ]),
    writeGeneratedBytes(root, 'detector.bin', compileDetector(lexicons.lexicons, lexicons.vote)),
    writeGenerated(root, 'figures', figures.figures, 'DetectorFigures', [
      "import type { DetectorFigures } from '../lib/crisis/figures';",
    ]),
    writeGenerated(root, 'lexicon-reviewers', lexicons.reviewers, 'Record<string, readonly string[]>'),
    writeGenerated(root, 'names-now', namesNow.names, 'NameNow[]', [
      "import type { NameNow } from '../lib/crisis';",
    ]),
    writeGenerated(root, 'style', style, '{ css: string; hash: string }'),
    writeGenerated(root, 'enhance', enhance, '{ script: string; version: string }'),
    writeGenerated(root, 'headers', securityHeaders(style.hash), '{ key: string; value: string }[]'),
  ]);
}
