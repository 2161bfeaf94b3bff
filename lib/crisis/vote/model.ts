import type { Topic } from '../lexicon';
import { BUCKETS, features } from './features';

/** What the model scores: two questions about the level, then the topics. */
export const OUTPUTS = [
  'crisis',
  'sensitive',
  'suicide',
  'self-harm',
  'overdose',
  'eating-disorders',
  'abuse',
  'sexual-violence',
  'substance-use',
  'distress',
] as const;

/** A linear model as `npm run train` writes it. */
export interface VoteModel {
  version: 1;
  /** When and from how many sentences it was trained; for the record. */
  trained: { sentences: number };
  /** One scale and one bias an output, in the order of `OUTPUTS`. */
  scales: number[];
  biases: number[];
  /** Weights as signed bytes, bucket by bucket. */
  weights: Int8Array;
}

/** The second opinion on one query. */
export interface Vote {
  /** From 0 to 1. */
  crisis: number;
  /** That it is not ordinary: crisis or support. From 0 to 1. */
  sensitive: number;
  topic: Exclude<Topic, 'none'>;
}

/** Makes a voter from a trained model. Throws where the file is of another version or size. */
export function createVoter(model: VoteModel): (texts: readonly string[]) => Vote {
  const { weights } = model;
  const width = OUTPUTS.length;
  if ((model.version as number) !== 1 || weights.length !== BUCKETS * width) {
    throw new Error('This model was trained for another version of the detector. Run: npm run train');
  }
  return (texts) => {
    const sums = new Float64Array(width);
    const found = features(texts);
    for (const bucket of found) {
      const from = bucket * width;
      for (let i = 0; i < width; i++) sums[i]! += weights[from + i] as number;
    }
    const norm = 1 / Math.sqrt(Math.max(1, found.length));
    const scores = Array.from(sums, (sum, i) => sum * norm * (model.scales[i] ?? 0) + (model.biases[i] ?? 0));
    let best = 2;
    for (let i = 3; i < width; i++) if ((scores[i] as number) > (scores[best] as number)) best = i;
    return {
      crisis: sigmoid(scores[0] as number),
      sensitive: sigmoid(scores[1] as number),
      topic: OUTPUTS[best] as Exclude<Topic, 'none'>,
    };
  };
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
