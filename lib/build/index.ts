import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compileDetector } from '@/lib/crisis/compile';
import { ORIGINAL_LOCALE } from '@/lib/guides/select-guide';
import { securityHeaders } from '@/lib/http/security-headers';
import { translationStatus } from '@/lib/locales/translation-status';
import { readHistory } from './changes';
import { datasetFiles } from './dataset';
import { buildEnhance } from './enhance';
import { writeGenerated, writeGeneratedBytes } from './generated';
import { ContentError } from './problems';
import { readContent } from './read-content';
import { buildSearchIndex } from './search-index';
import { buildStyle } from './style';
import { unfinishedMessages } from './unfinished-messages';

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
  const content = await readContent(root, now);
  if (content.problems.length > 0 || !content.site) throw new ContentError(content.problems);
  const {
    site,
    rows,
    locales,
    topicIds,
    messages,
    panel,
    guides,
    helplines,
    hostile,
    regions,
    lexicons,
    vote,
    reviewers,
    namesNow,
    figures,
    synonyms,
  } = content;
  const codes = locales.map((row) => row.code);

  const enabledGuides = guides.filter((guide) => codes.includes(guide.locale));
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
          synonyms[locale.split('-')[0] ?? locale],
        ),
      ];
    }),
  );

  const [style, enhance, history, unfinished] = await Promise.all([
    buildStyle(root, site.colours),
    buildEnhance(root),
    readHistory(root),
    unfinishedMessages(root, rows),
    runContentlayer(root),
  ]);
  await Promise.all([
    writeGenerated(root, 'site', site, 'Site', ["import type { Site } from '../lib/site/schema';"]),
    writeGenerated(root, 'locales', locales, 'LocaleRow[]', [
      "import type { LocaleRow } from '../lib/locales/schema';",
    ]),
    writeGenerated(root, 'topics', topicIds, 'string[]'),
    writeGenerated(
      root,
      'translations',
      translationStatus({
        rows,
        original: ORIGINAL_LOCALE,
        messages: { ...unfinished, ...messages },
        guides,
      }),
      'TranslationStatus',
      ["import type { TranslationStatus } from '../lib/locales/translation-status';"],
    ),
    writeGenerated(root, 'messages', messages, 'Record<string, typeof english>', [
      "import type english from '../content/messages/en.json';",
    ]),
    writeGenerated(root, 'panel-messages', panel, 'Record<string, typeof english>', [
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
    writeGenerated(root, 'helplines', helplines, 'CompiledCountry[]', [
      "import type { CompiledCountry } from '../lib/helplines/compiled';",
    ]),
    writeGenerated(root, 'regions', regions, 'RegionNames', [
      "import type { RegionNames } from '../lib/helplines/schema';",
    ]),
    writeGenerated(
      root,
      'dataset',
      datasetFiles(helplines, history),
      '{ version: string; json: string; csv: string; changes: string }',
    ),
    writeGenerated(root, 'hostile', hostile, 'Record<string, HostileLaw[]>', [
      "import type { HostileLaw } from '../lib/helplines';",
    ]),
    writeGeneratedBytes(root, 'detector.bin', compileDetector(lexicons, vote)),
    writeGenerated(root, 'figures', figures, 'DetectorFigures', [
      "import type { DetectorFigures } from '../lib/crisis/figures';",
    ]),
    writeGenerated(root, 'lexicon-reviewers', reviewers, 'Record<string, readonly string[]>'),
    writeGenerated(root, 'names-now', namesNow, 'NameNow[]', [
      "import type { NameNow } from '../lib/crisis';",
    ]),
    writeGenerated(root, 'style', style, '{ css: string; hash: string }'),
    writeGenerated(root, 'enhance', enhance, '{ script: string; version: string }'),
    writeGenerated(root, 'headers', securityHeaders(style.hash), '{ key: string; value: string }[]'),
  ]);
}
