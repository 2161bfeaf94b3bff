import 'server-only';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import namesNow from '@/.generated/names-now.mjs';
import { createDetector, hearNames } from '@/lib/crisis';

/** The detector over all languages, made once. It never throws; what it reads is kept nowhere. */
export const detect = hearNames(
  // One literal path: the build copies the files that it can see being read.
  createDetector(readFileSync(path.join(process.cwd(), '.generated/detector.bin'))),
  namesNow,
);
