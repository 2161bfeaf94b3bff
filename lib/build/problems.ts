/** One thing an editor has to mend before the site can be built. */
export interface Problem {
  /** Path from the project's root, for example `content/helplines/ke.yaml`. */
  file: string;
  /** The field, with a path (`helplines[2].channels[0].number`), a line (`line 12`), or '' for the whole file. */
  where: string;
  /** What is wrong, in one plain sentence. */
  problem: string;
  /** What to do about it, in one plain sentence. */
  mend: string;
}

/** The problems grouped by file, each with its field and its mend; a blank line between files. */
export function listProblems(problems: readonly Problem[]): string {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) {
    byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
  }
  const parts = [...byFile].map(([file, list]) => {
    const lines = list.map(
      ({ where, problem, mend }) => `  ${where ? `${where}: ` : ''}${problem}\n    → ${mend}`,
    );
    return `${file}\n${lines.join('\n')}`;
  });
  return parts.join('\n\n');
}

/** A text for the terminal that ends a build: all problems and how many there are. */
export function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${listProblems(problems)}\n\n${count} in the content. Nothing was built.`;
}

/** Thrown once a run has collected everything that is wrong. */
export class ContentError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = 'ContentError';
  }
}
