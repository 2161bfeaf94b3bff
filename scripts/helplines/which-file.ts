import { existsSync } from 'node:fs';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import { HELPLINES_FOLDER } from '@/lib/build/helplines-read';

/** A file that an editor named. */
export interface NamedFile {
  /** Its name in the directory, `content/helplines/ke.yaml`. */
  file: string;
  /** Where it lies, when that is elsewhere: a draft of this file. */
  draft?: string;
}

/**
 * What an argument means: a country (`ke`), a name (`ke.yaml`) or a path, relative to `cwd` or to `root`.
 * Null where there is no such file.
 */
export function whichFile(root: string, cwd: string, argument: string): NamedFile | null {
  const code = /^([a-z]{2})(\.yaml)?$/i.exec(argument)?.[1]?.toLowerCase();
  const candidates = [
    ...(isAbsolute(argument) ? [argument] : [join(cwd, argument), join(root, argument)]),
    ...(code === undefined ? [] : [join(root, HELPLINES_FOLDER, `${code}.yaml`)]),
  ];
  const path = candidates.find((candidate) => /\.ya?ml$/.test(candidate) && existsSync(candidate));
  if (path === undefined) return null;
  const inside = relative(root, path).split(sep).join('/');
  const file = `${HELPLINES_FOLDER}/${basename(path)}`;
  return inside === file ? { file } : { file, draft: path };
}
