import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Level, Topic, Who } from '../../lib/crisis/lexicon';

/** One labelled sentence of `content/lexicons/corpus/`. */
export interface Row {
  q: string;
  lang: string;
  level: Level;
  topic: Topic;
  who: Who;
  tags?: string[];
  /** Kept aside: nobody tunes on it, and no model is trained on it. */
  held?: boolean;
  /** Written by somebody who had not seen the rules; only such held rows say how well the detector does. */
  independent?: boolean;
}

export const CORPUS = 'content/lexicons/corpus';

/** All sentences of some `.jsonl` files, in order. Throws where a line is not JSON. */
export function readRows(files: readonly string[]): Row[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Row),
  );
}

/** The project's own sentences, files in alphabetical order. */
export function readCorpus(root: string): Row[] {
  const folder = join(root, CORPUS);
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return readRows(files.sort().map((file) => join(folder, file)));
}
