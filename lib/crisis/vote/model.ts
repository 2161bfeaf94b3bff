import type { Topic } from '../lexicon';
import { BUCKETS, type Features } from './features';

/** What the model is asked first: two questions about the level. */
export const LEVELS = ['crisis', 'sensitive'] as const;

/** What it is asked of a query that is not ordinary: whether it is about somebody else, and its topic. */
export const DETAILS = [
  'other',
  'suicide',
  'self-harm',
  'overdose',
  'eating-disorders',
  'abuse',
  'sexual-violence',
  'substance-use',
  'distress',
] as const;

/** A linear model as `npm run train` makes it. */
export interface VoteModel {
  version: 3;
  /** From how many sentences it was trained; for the record. */
  trained: { sentences: number };
  levels: Weights;
  details: Weights;
}

/** Linear functions of the same features, one an output. */
export interface Weights {
  /** In the order of the outputs. */
  scales: number[];
  biases: number[];
  /** Signed bytes, bucket by bucket, in each the outputs in order; the number of buckets is a power of two. */
  bytes: Int8Array;
}

/** The second opinion on one query; all numbers from 0 to 1. */
export interface Vote {
  crisis: number;
  /** That it is not ordinary: crisis or support. */
  sensitive: number;
  /** What it is about, looked at only when it is asked for, before the next query. */
  details(): { other: number; topic: Exclude<Topic, 'none'> };
}

/** Makes a voter from a trained model. Throws where the model is of another version or size. */
export function createVoter(model: VoteModel): (features: Features) => Vote {
  if ((model.version as number) !== 3) throw new Error(OTHER_VERSION);
  const levels = createScores(model.levels, LEVELS.length);
  const details = createScores(model.details, DETAILS.length);
  return (features) => {
    const [crisis, sensitive] = levels(features);
    return {
      crisis: sigmoid(crisis as number),
      sensitive: sigmoid(sensitive as number),
      details() {
        const [other, ...topics] = details(features);
        const best = topics.reduce((at, score, i) => (score > (topics[at] as number) ? i : at), 0);
        return { other: sigmoid(other as number), topic: DETAILS[best + 1] as Exclude<Topic, 'none'> };
      },
    };
  };
}

const OTHER_VERSION = 'This model was trained for another version of the detector. Run: npm run train';

/** The score of each output; the same array each time. */
function createScores(
  { scales, biases, bytes }: Weights,
  width: number,
): (features: Features) => Float64Array {
  const mask = bytes.length / width - 1;
  if (scales.length !== width || (mask & (mask + 1)) !== 0 || mask >= BUCKETS) throw new Error(OTHER_VERSION);
  const sums = new Float64Array(width);
  const part = new Int32Array(width);
  return ({ buckets, ends, worth }) => {
    sums.fill(0);
    let at = 0;
    for (let kind = 0; kind < ends.length; kind++) {
      part.fill(0);
      for (const end = ends[kind] as number; at < end; at++) {
        const from = ((buckets[at] as number) & mask) * width;
        for (let i = 0; i < width; i++) part[i]! += bytes[from + i] as number;
      }
      for (let i = 0; i < width; i++) sums[i]! += (part[i] as number) * (worth[kind] as number);
    }
    for (let i = 0; i < width; i++) sums[i] = (sums[i] as number) * (scales[i] ?? 0) + (biases[i] ?? 0);
    return sums;
  };
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
