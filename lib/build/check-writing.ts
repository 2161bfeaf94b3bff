import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ORIGINAL_LOCALE } from '@/lib/guides/select-guide';
import type { CompiledCountry } from '@/lib/helplines/compiled';
import type { WrittenGuide } from './guides';
import { guideText } from './lint/guide-blocks';
import { directoryNumbers, findHelplineNumbers, NUMBER_RULE } from './lint/helpline-numbers';
import { lintGuide } from './lint/lint-guide';
import { lintMessages } from './lint/lint-messages';
import { EXCEPTIONS_FILE, loadWordingRules, RULE_FOLDER, type WordingRules } from './lint/load-rules';
import { messageExceptionsSchema, type MessageException } from './lint/rule-schema';
import { checkSections } from './lint/sections';
import { guideParser } from './mdx';
import type { Problem } from './problems';
import { readingLevel, type ReadingLevel } from './reading/reading-level';
import { readYamlFile } from './yaml-file';

export interface WritingReport {
  /** What has to be mended. */
  problems: Problem[];
  /** What an editor should know, without the check failing. */
  warnings: Problem[];
  /** How hard each guide is to read. */
  levels: { file: string; level: ReadingLevel }[];
}

const NO_RULES: WordingRules = { rules: [], equality: [] };
const MESSAGE_FOLDERS = ['content/messages', 'content/messages/panel'];
const baseOf = (language: string) => language.split('-')[0] ?? language;

function levelProblems(file: string, level: ReadingLevel): { problems: Problem[]; warnings: Problem[] } {
  const report = { problems: [] as Problem[], warnings: [] as Problem[] };
  for (const { formula, value, isPlain } of level.scores) {
    if (isPlain) continue;
    const side = formula.plain === 'below' ? 'at most' : 'at least';
    report[formula.binding ? 'problems' : 'warnings'].push({
      file,
      where: 'reading-level',
      problem: `${formula.name} is ${value}; plain words have ${side} ${formula.limit}.`,
      mend: `Shorten these first: ${level.hardest.map((sentence) => `“${sentence}”`).join(' ')}`,
    });
  }
  return report;
}

/** The words of a guide's body, as blocks, without its headings and front matter. */
function bodyBlocks(mdx: string): string[] {
  const tree = guideParser.parse(mdx);
  return guideText({ ...tree, children: tree.children.filter(({ type }) => type !== 'yaml') })
    .blocks.filter(({ isHeading }) => !isHeading)
    .map(({ text }) => text);
}

async function checkMessages(root: string, rules: ReadonlyMap<string, WordingRules>): Promise<Problem[]> {
  const file = `${RULE_FOLDER}/${EXCEPTIONS_FILE}`;
  const read = await readYamlFile(root, file, messageExceptionsSchema);
  const problems: Problem[] = [...read.problems];
  const exceptions = read.value ?? [];
  const used = new Set<MessageException>();
  for (const folder of MESSAGE_FOLDERS) {
    const names = (await readdir(join(root, folder))).filter((name) => name.endsWith('.json'));
    for (const name of names) {
      const language = name.replace(/\.json$/, '');
      const own = rules.get(baseOf(language));
      if (!own) continue;
      const path = `${folder}/${name}`;
      const json = await readFile(join(root, path), 'utf8');
      problems.push(...lintMessages(path, json, { rules: own, language }, exceptions, used));
    }
  }
  const unneeded = exceptions.filter((exception) => !used.has(exception));
  return [
    ...problems,
    ...unneeded.map((exception) => ({
      file,
      where: `${exception.file}, ${exception.key}`,
      problem: `The exception for "${exception.rule}" is not needed.`,
      mend: 'Remove it.',
    })),
  ];
}

/**
 * Reads guides and messages as a careful editor would: wording by the rules of their language, plain words, the same sections in
 * every language, no number of the directory. `guides` and `countries` are those of `readContent`; the checks of their form are done there.
 */
export async function checkWriting(
  root: string,
  guides: readonly WrittenGuide[],
  countries: readonly CompiledCountry[],
): Promise<WritingReport> {
  const { rules, problems: ruleProblems } = await loadWordingRules(root);
  const report: WritingReport = { problems: [...ruleProblems], warnings: [], levels: [] };
  const numbers = directoryNumbers(countries);
  for (const { file, locale } of guides) {
    const mdx = await readFile(join(root, file), 'utf8');
    report.problems.push(
      ...lintGuide(file, mdx, {
        rules: rules.get(baseOf(locale)) ?? NO_RULES,
        language: locale,
        more: (block) => findHelplineNumbers(block, numbers),
        otherRules: [NUMBER_RULE],
      }),
    );
    const level = readingLevel(bodyBlocks(mdx), locale);
    if (!level) continue;
    report.levels.push({ file, level });
    const { problems, warnings } = levelProblems(file, level);
    report.problems.push(...problems);
    report.warnings.push(...warnings);
  }
  report.problems.push(...checkSections(guides), ...(await checkMessages(root, rules)));
  for (const locale of new Set([ORIGINAL_LOCALE, ...guides.map((guide) => guide.locale)]))
    if (!rules.has(baseOf(locale)))
      report.warnings.push({
        file: `${RULE_FOLDER}/${baseOf(locale)}.yaml`,
        where: '',
        problem: 'There are guides in this language, but no rules of wording.',
        mend: 'Write them; docs/content.md says how.',
      });
  return report;
}
