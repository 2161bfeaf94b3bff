import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HELPLINES_FOLDER } from '@/lib/build/helplines-read';

/** Where text that is written by hand reaches readers and machines; the labelled queries of the detector are nobody's way to help. */
const FOLDERS = ['content', 'app', 'components', 'lib/api', 'lib/http'];
const TEXT = /\.(mdx|md|ya?ml|json|ts|tsx)$/;
const SKIPPED = /(\.test\.tsx?$|(^|\/)(node_modules|corpus|lexicons)\/|-fixture\.ts$)/;

/** Files outside the directory of helplines that hold one of these texts, sorted, as paths from `root`. */
export async function filesThatMention(root: string, texts: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const folder of FOLDERS) {
    const names = await readdir(join(root, folder), { recursive: true }).catch(() => []);
    for (const name of names) {
      const file = `${folder}/${name.replaceAll('\\', '/')}`;
      if (!TEXT.test(file) || SKIPPED.test(file) || file.startsWith(`${HELPLINES_FOLDER}/`)) continue;
      const text = await readFile(join(root, file), 'utf8').catch(() => '');
      if (texts.some((each) => text.includes(each))) found.push(file);
    }
  }
  return found.sort();
}
