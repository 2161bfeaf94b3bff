import { writeImage } from '../image';
import type { Lexicon } from '../lexicon';
import type { VoteModel } from '../vote/model';
import { compile } from './compile';

/**
 * The data that `createDetector` opens: all lexicons, and a model that gives a second vote where the rules found
 * nothing; without a model the rules decide alone. Takes about a second for twenty languages, so it is done at build.
 */
export function compileDetector(lexicons: readonly Lexicon[], model?: VoteModel): Uint8Array {
  return writeImage(compile(lexicons), model);
}
