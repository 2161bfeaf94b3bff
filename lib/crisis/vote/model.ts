import type { Topic } from '../lexicon';
import { BUCKETS, KINDS, type Features } from './features';

/** What the model is asked first: two questions about the level. */
export const LEVELS = ['crisis', 'sensitive'] as const;

/** What it is asked of a query that is not ordinary: whether it is about somebody else, and its topic. Nine, by threes. */
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

/** Whether a kind of features says something on details: runs of words were measured to say nothing there. */
export const saysDetails = (kind: number) => KINDS[kind] !== 'words';

/** A linear model as `npm run train` makes it. */
export interface VoteModel {
  version: 4;
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
  /**
   * Bucket by bucket; the number of buckets is a power of two. Of `levels` one byte a bucket: the first output in its
   * upper four bits, the second in its lower ones, both signed. Of `details` a signed byte an output, in order.
   */
  bytes: Int8Array;
}

/** The steps on either side of nothing that a weight has in four bits. Finer ones were measured to be no better. */
export const STEPS = 7;

/** Two weights from -7 to 7 in one byte, and back. */
export const packed = (upper: number, lower: number) => (upper << 4) | (lower & 15);
export const upperOf = (byte: number) => byte >> 4;
export const lowerOf = (byte: number) => (byte << 28) >> 28;

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
  const { levels, details } = model;
  const sizes = [levels.bytes.length, details.bytes.length / DETAILS.length];
  const fits =
    (model.version as number) === 4 &&
    sizes.every((size) => Number.isInteger(Math.log2(size)) && size <= BUCKETS) &&
    levels.scales.length === LEVELS.length &&
    details.scales.length === DETAILS.length;
  if (!fits)
    throw new Error('This model was trained for another version of the detector. Run: npm run train');
  const scoreDetails = createDetailScores(details);
  const { bytes, scales, biases } = levels;
  const mask = bytes.length - 1;
  return (features) => {
    const { buckets, ends, worth } = features;
    let crisis = 0;
    let sensitive = 0;
    let at = 0;
    for (let kind = 0; kind < ends.length; kind++) {
      let upper = 0;
      let lower = 0;
      for (const end = ends[kind] as number; at < end; at++) {
        const byte = bytes[(buckets[at] as number) & mask] as number;
        upper += upperOf(byte);
        lower += lowerOf(byte);
      }
      crisis += upper * (worth[kind] as number);
      sensitive += lower * (worth[kind] as number);
    }
    return {
      crisis: sigmoid(crisis * (scales[0] ?? 0) + (biases[0] ?? 0)),
      sensitive: sigmoid(sensitive * (scales[1] ?? 0) + (biases[1] ?? 0)),
      details() {
        const [other, ...topics] = scoreDetails(features);
        const best = topics.reduce((found, score, i) => (score > (topics[found] as number) ? i : found), 0);
        return { other: sigmoid(other as number), topic: DETAILS[best + 1] as Exclude<Topic, 'none'> };
      },
    };
  };
}

/** The score of each output; the same array each time. */
function createDetailScores({ scales, biases, bytes }: Weights): (features: Features) => Float64Array {
  const width = DETAILS.length;
  const mask = bytes.length / width - 1;
  const sums = new Float64Array(width);
  return ({ buckets, ends, worth }) => {
    sums.fill(0);
    let from = 0;
    for (let kind = 0; kind < ends.length; kind++) {
      const end = ends[kind] as number;
      if (!saysDetails(kind)) {
        from = end;
        continue;
      }
      // Three outputs at a time, in local variables: three times as fast as a loop over the outputs.
      for (let output = 0; output < width; output += 3) {
        let one = 0;
        let two = 0;
        let three = 0;
        for (let at = from; at < end; at++) {
          const weight = ((buckets[at] as number) & mask) * width + output;
          one += bytes[weight] as number;
          two += bytes[weight + 1] as number;
          three += bytes[weight + 2] as number;
        }
        sums[output]! += one * (worth[kind] as number);
        sums[output + 1]! += two * (worth[kind] as number);
        sums[output + 2]! += three * (worth[kind] as number);
      }
      from = end;
    }
    for (let i = 0; i < width; i++) sums[i] = (sums[i] as number) * (scales[i] ?? 0) + (biases[i] ?? 0);
    return sums;
  };
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
