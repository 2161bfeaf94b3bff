import { sigmoid, STEPS, type Weights } from '../../lib/crisis/vote/model';

/** One sentence, as its features and what each output should say. */
export interface Sample {
  /** How much it counts; 1 as a rule. */
  weight: number;
  buckets: Uint32Array;
  values: Float32Array;
  wanted: readonly boolean[];
}

const EPOCHS = 8;
const RATE = 0.15;
const DECAY = 1e-5;
/** An answer that is as near as this teaches nothing more. */
const NEAR = 0.01;
/** The largest weights are cut to this share of the largest of all, so that the many small ones keep their differences. */
const CUT = 0.5;

/**
 * Logistic regression, one an output, by AdaGrad in a fixed pseudo-random order: the same samples give the same model.
 * `bucketCount` is a power of two. Weights come back as signed bytes, in few steps, with one scale an output.
 */
export function trainLinear(samples: readonly Sample[], bucketCount: number): Weights {
  const width = samples[0]?.wanted.length ?? 0;
  const weights = new Float32Array(bucketCount * width);
  const squares = new Float32Array(bucketCount * width).fill(1e-3);
  const mask = bucketCount - 1;
  const biases = new Float64Array(width);
  const gradients = new Float64Array(width);
  let seed = 20261123;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const order = samples.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const index of order) {
      const { weight: counts, buckets, values, wanted } = samples[index] as Sample;
      gradients.set(biases);
      for (let at = 0; at < buckets.length; at++) {
        const from = ((buckets[at] as number) & mask) * width;
        const value = values[at] as number;
        for (let i = 0; i < width; i++) gradients[i]! += (weights[from + i] as number) * value;
      }
      for (let i = 0; i < width; i++) {
        const gradient = counts * (sigmoid(gradients[i] as number) - (wanted[i] === true ? 1 : 0));
        biases[i]! -= 0.01 * gradient;
        if (Math.abs(gradient) < NEAR) continue;
        for (let at = 0; at < buckets.length; at++) {
          const weight = ((buckets[at] as number) & mask) * width + i;
          const step = gradient * (values[at] as number) + DECAY * (weights[weight] as number);
          squares[weight]! += step * step;
          weights[weight]! -= (RATE * step) / Math.sqrt(squares[weight] as number);
        }
      }
    }
  }
  return quantised(weights, biases);
}

function quantised(weights: Float32Array, biases: Float64Array): Weights {
  const width = biases.length;
  const scales = Array.from(biases, (_, output) => {
    let most = 0;
    for (let at = output; at < weights.length; at += width)
      most = Math.max(most, Math.abs(weights[at] as number));
    return Number(((most * CUT) / STEPS).toPrecision(6));
  });
  return {
    scales,
    biases: Array.from(biases, (bias) => Number(bias.toPrecision(6))),
    bytes: Int8Array.from(weights, (weight, at) => {
      const step = Math.round(weight / (scales[at % width] as number));
      return Math.max(-STEPS, Math.min(STEPS, step));
    }),
  };
}
