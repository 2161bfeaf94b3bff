import type { Topic } from '../lexicon';
import { BUCKETS, type Features } from './features';

/** What the model scores: two questions about the level, whether it is about somebody else, then the topics. */
export const OUTPUTS = [
  'crisis',
  'sensitive',
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
const FIRST_TOPIC = 3;

/** A linear model as `npm run train` makes it. */
export interface VoteModel {
  version: 2;
  /** From how many sentences it was trained; for the record. */
  trained: { sentences: number };
  /** One scale and one bias an output, in the order of `OUTPUTS`. */
  scales: number[];
  biases: number[];
  /** Weights as signed bytes, bucket by bucket. */
  weights: Int8Array;
}

/** The second opinion on one query; all numbers from 0 to 1. */
export interface Vote {
  crisis: number;
  /** That it is not ordinary: crisis or support. */
  sensitive: number;
  /** That it is about somebody else. */
  other: number;
  topic: Exclude<Topic, 'none'>;
}

/** Makes a voter from a trained model. Throws where the model is of another version or size. */
export function createVoter(model: VoteModel): (features: Features) => Vote {
  const { weights, scales, biases } = model;
  const width = OUTPUTS.length;
  if ((model.version as number) !== 2 || weights.length !== BUCKETS * width) {
    throw new Error('This model was trained for another version of the detector. Run: npm run train');
  }
  const sums = new Float64Array(width);
  return ({ count, buckets, values }) => {
    sums.fill(0);
    for (let at = 0; at < count; at++) {
      const from = (buckets[at] as number) * width;
      const value = values[at] as number;
      for (let i = 0; i < width; i++) sums[i]! += (weights[from + i] as number) * value;
    }
    const score = (i: number) => (sums[i] as number) * (scales[i] ?? 0) + (biases[i] ?? 0);
    let best = FIRST_TOPIC;
    for (let i = best + 1; i < width; i++) if (score(i) > score(best)) best = i;
    return {
      crisis: sigmoid(score(0)),
      sensitive: sigmoid(score(1)),
      other: sigmoid(score(2)),
      topic: OUTPUTS[best] as Exclude<Topic, 'none'>,
    };
  };
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
