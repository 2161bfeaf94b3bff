import { readFile } from 'node:fs/promises';
import type { Change, Changes } from '@/lib/api/dataset-schema';
import { fileLines } from './file-lines';
import { git } from './git';
import { HELPLINES_FOLDER } from './helplines-read';

/** Commits that are told of; a page of changes is for people who follow the data. */
const MOST_COMMITS = 1000;
const NO_BLOB = /^0+$/;

export type History = Pick<Changes, 'complete' | 'changes'>;

interface Commit {
  id: string;
  at: string;
  summary: string;
  files: { path: string; before: string; after: string }[];
}

/** What `git log --raw -z` prints in the format below, taken apart. */
function readLog(log: string): Commit[] {
  const commits: Commit[] = [];
  const fields = log.split('\0');
  for (let index = 0; index < fields.length; index += 1) {
    const field = fields[index]!.replace(/^\n/, '');
    const raw = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) [A-Z]$/.exec(field);
    if (raw) {
      index += 1;
      commits.at(-1)?.files.push({ path: fields[index] ?? '', before: raw[1]!, after: raw[2]! });
      continue;
    }
    const [, id, seconds, summary] = /^commit ([0-9a-f]+) (\d+) (.*)$/s.exec(field) ?? [];
    if (id && seconds)
      commits.push({
        id,
        at: new Date(Number(seconds) * 1000).toISOString(),
        summary: summary ?? '',
        files: [],
      });
  }
  return commits;
}

/** Texts by the id that git gave them. */
async function readBlobs(root: string, ids: readonly string[]): Promise<Map<string, string> | null> {
  const printed = await git(root, ['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''));
  if (!printed) return null;
  const texts = new Map<string, string>();
  for (let from = 0; from < printed.length;) {
    const end = printed.indexOf(10, from);
    const [id = '', kind, size] = printed.toString('latin1', from, end).split(' ');
    const length = kind === 'blob' ? Number(size) : -1;
    if (length >= 0) texts.set(id, printed.toString('utf8', end + 1, end + 1 + length));
    from = end + 2 + length;
  }
  return texts;
}

/** The commits at which a shallow copy ends: they look as if they had added everything. Null: the copy is whole. */
async function shallowEnds(root: string): Promise<ReadonlySet<string> | null> {
  const shallow = await git(root, ['rev-parse', '--is-shallow-repository']);
  if (shallow?.toString().trim() !== 'true') return null;
  const file = (await git(root, ['rev-parse', '--path-format=absolute', '--git-path', 'shallow']))
    ?.toString()
    .trim();
  const text = file ? await readFile(file, 'utf8').catch(() => '') : '';
  return new Set(text.split('\n').filter(Boolean));
}

function changeOf({ id, at, summary, files }: Commit, texts: ReadonlyMap<string, string>): Change {
  const change: Change = { commit: id, at, summary, added: [], changed: [], removed: [], emergency: [] };
  for (const { path, before, after } of files) {
    const code = /\/([a-z]{2})\.ya?ml$/.exec(path)?.[1];
    if (code === undefined) continue;
    const old = fileLines(NO_BLOB.test(before) ? '' : (texts.get(before) ?? ''));
    const now = fileLines(NO_BLOB.test(after) ? '' : (texts.get(after) ?? ''));
    for (const [line, text] of now.lines) {
      if (!old.lines.has(line)) change.added.push(line);
      else if (old.lines.get(line) !== text) change.changed.push(line);
    }
    change.removed.push(...[...old.lines.keys()].filter((line) => !now.lines.has(line)));
    if (old.emergency !== now.emergency) change.emergency.push(code.toUpperCase());
  }
  return change;
}

const isEmpty = ({ added, changed, removed, emergency }: Change) =>
  added.length + changed.length + removed.length + emergency.length === 0;

/**
 * What happened to the lines, newest first, from the git history of `content/helplines`. Without git, without a history,
 * or with a broken one, an empty and incomplete list: never an error. Of a shallow copy, the part that it has.
 */
export async function readHistory(root: string): Promise<History> {
  const nothing = { complete: false, changes: [] };
  const [ends, log] = await Promise.all([
    shallowEnds(root),
    git(root, [
      ...['-c', 'log.showRoot=true', '-c', 'log.showSignature=false', 'log', `-n${MOST_COMMITS + 1}`],
      ...['--no-renames', '--raw', '--no-abbrev', '-z', '--format=commit %H %ct %s', '--', HELPLINES_FOLDER],
    ]),
  ]);
  if (!log) return nothing;
  const all = readLog(log.toString());
  const commits = all.slice(0, MOST_COMMITS).filter(({ id }) => !ends?.has(id));
  const blobs = commits.flatMap(({ files }) => files.flatMap(({ before, after }) => [before, after]));
  const texts = await readBlobs(
    root,
    [...new Set(blobs)].filter((id) => !NO_BLOB.test(id)),
  );
  if (!texts) return nothing;
  return {
    complete: ends === null && all.length > 0 && all.length <= MOST_COMMITS,
    changes: commits.map((commit) => changeOf(commit, texts)).filter((change) => !isEmpty(change)),
  };
}
