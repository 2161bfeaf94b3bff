import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Lexicon } from '@/lib/crisis/lexicon';
import type { VoteModel, Weights } from '@/lib/crisis/vote/model';
import { assembleLexicon } from './lexicon-assembly';
import { checkLexicons } from './lexicon-checks';
import { framesSchema, lexiconSchema, type Frames, type LexiconSource } from './lexicon-schema';
import type { Problem } from './problems';
import { problemsOf } from './zod-problems';

const FOLDER = 'content/lexicons';
const FRAMES = `${FOLDER}/frames.yaml`;

export interface LoadedLexicons {
  problems: Problem[];
  /** In alphabetical order of language, frames filled in. Files with problems are left out. */
  lexicons: Lexicon[];
  /** Who has read each language's file, by its subtag. */
  reviewers: Record<string, readonly string[]>;
  /** The trained second vote; undefined where `npm run train` has not been run. */
  vote: VoteModel | undefined;
}

/**
 * Reads `content/lexicons/*.yaml` below the project's root, fills the shared frames with each language's words and
 * checks everything: unknown or unused concepts, patterns that match nothing or repeat one another, and the lexicons'
 * own example sentences. Collects all problems; throws only where the folder cannot be read.
 */
export async function loadLexicons(root: string): Promise<LoadedLexicons> {
  const { problems, frames, sources } = await readSources(root);
  const commonWords = await readCommonWords(root);
  const lexicons = sources.map((source) => assembleLexicon(source, frames, commonWords[source.language]));
  problems.push(...checkLexicons(frames, sources, lexicons));
  const reviewers = Object.fromEntries(sources.map(({ language, reviewedBy }) => [language, reviewedBy]));
  return { problems, lexicons, reviewers, vote: await readVoteModel(root) };
}

/** The lexicons without their checks, for scripts that must start fast on content that the build has checked. */
export async function readLexicons(root: string): Promise<Lexicon[]> {
  const { frames, sources } = await readSources(root);
  const commonWords = await readCommonWords(root);
  return sources.map((source) => assembleLexicon(source, frames, commonWords[source.language]));
}

/** By language, the words that tell it (`common-words.json`, written by `npm run train`); none where there is no such file. */
async function readCommonWords(root: string): Promise<Record<string, string[]>> {
  try {
    const words: unknown = JSON.parse(await readFile(join(root, FOLDER, 'common-words.json'), 'utf8'));
    return z
      .record(
        z.string(),
        z.string().transform((list) => list.split(' ')),
      )
      .parse(words);
  } catch {
    return {};
  }
}

/** The trained second vote (`content/lexicons/vote.json`, written by `npm run train`), or undefined where there is none. */
export async function readVoteModel(root: string): Promise<VoteModel | undefined> {
  try {
    const stored = JSON.parse(await readFile(join(root, FOLDER, 'vote.json'), 'utf8')) as StoredVote;
    return { ...stored, levels: weightsOf(stored.levels), details: weightsOf(stored.details) };
  } catch {
    return undefined;
  }
}

/** The model as it is kept: its weights compressed by Brotli, in base 64. */
type StoredWeights = Omit<Weights, 'bytes'> & { bytes: string };
type StoredVote = Omit<VoteModel, 'levels' | 'details'> & { levels: StoredWeights; details: StoredWeights };

function weightsOf({ bytes, ...rest }: StoredWeights): Weights {
  return { ...rest, bytes: new Int8Array(brotliDecompressSync(Buffer.from(bytes, 'base64'))) };
}

async function readSources(root: string) {
  const problems: Problem[] = [];
  const files = (await readdir(join(root, FOLDER))).filter((file) => /^[a-z]{2,3}\.yaml$/u.test(file)).sort();
  const read = async <T extends z.ZodType>(file: string, schema: T): Promise<z.output<T> | null> => {
    try {
      const result = schema.safeParse(parse(await readFile(join(root, file), 'utf8')));
      if (result.success) return result.data;
      problems.push(...problemsOf(file, result.error));
    } catch (error) {
      problems.push({
        file,
        where: '',
        problem: `The file cannot be read: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown'}`,
        mend: 'Correct the YAML; quote texts that contain a colon or start with a sign.',
      });
    }
    return null;
  };
  const frames: Frames = (await read(FRAMES, framesSchema)) ?? { rules: [], exclusions: [] };
  const all = await Promise.all(files.map((file) => read(`${FOLDER}/${file}`, lexiconSchema)));
  const sources: LexiconSource[] = all.filter((source) => source !== null);
  return { problems, frames, sources };
}
