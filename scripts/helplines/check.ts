import { readFile } from 'node:fs/promises';
import { listProblems } from '@/lib/build/problems';
import { checkDirectory } from './check-directory';
import { counted } from './counted';
import type { Outcome } from './outcome';
import { whichFile, type NamedFile } from './which-file';

/**
 * Says what is wrong with the files that `names` mean, all files when it is empty, with the checks that a build makes.
 * A file that lies elsewhere is read as a draft: as if it stood in the directory in place of the one of its name.
 */
export async function check(
  root: string,
  cwd: string,
  today: Date,
  names: readonly string[],
): Promise<Outcome> {
  const found = names.map((name) => ({ name, file: whichFile(root, cwd, name) }));
  const missing = found.filter(({ file }) => file === null);
  if (missing.length > 0)
    return {
      code: 2,
      text: missing
        .map(
          ({ name }) =>
            `There is no file ${name}. Write for example: npm run helplines:check -- content/helplines/ke.yaml`,
        )
        .join('\n'),
    };
  const files = found.flatMap(({ file }): NamedFile[] => (file ? [file] : []));
  const drafts = new Map<string, string>();
  for (const { file, draft } of files)
    if (draft !== undefined) drafts.set(file, await readFile(draft, 'utf8'));
  const { problems, read } = await checkDirectory(root, today, drafts);
  if (files.length === 0) {
    if (problems.length > 0)
      return {
        code: 1,
        text: `${listProblems(problems)}\n\n${counted(problems.length, 'problem', 'problems')}.`,
      };
    const lines = read.flatMap(({ content }) => content.helplines).length;
    return { code: 0, text: `${read.length} files, ${lines} lines: nothing is wrong.` };
  }
  const asked = new Map(files.map(({ file, draft }) => [file, draft ?? file]));
  const own = problems.filter(({ file }) => asked.has(file));
  const elsewhere = problems.length - own.length;
  const sound = [...asked].flatMap(([file, shown]) => {
    if (own.some((problem) => problem.file === file)) return [];
    const lines = read.find((each) => each.file === file)?.content.helplines.length ?? 0;
    return [`${shown}: ${counted(lines, 'line', 'lines')}, nothing is wrong.`];
  });
  const parts = [
    sound.join('\n'),
    listProblems(own.map((problem) => ({ ...problem, file: asked.get(problem.file) ?? problem.file }))),
    own.length > 0 ? `${counted(own.length, 'problem', 'problems')}.` : '',
    elsewhere > 0
      ? `Other files have ${counted(elsewhere, 'problem', 'problems')} that would stop a build: npm run helplines:check`
      : '',
  ];
  return { code: own.length > 0 ? 1 : 0, text: parts.filter((part) => part !== '').join('\n\n') };
}
