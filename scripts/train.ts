import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tokenise } from '../lib/crisis/normalise/tokens';
import { BUCKETS, features } from '../lib/crisis/vote/features';
import { OUTPUTS, sigmoid, type VoteModel } from '../lib/crisis/vote/model';

/**
 * Trains the second vote on the sentences of `content/lexicons/corpus/` that are not held aside, and writes
 * `content/lexicons/vote.json`. The same sentences give the same file.
 */
interface Row {
  q: string;
  level: string;
  topic: string;
  held?: boolean;
}

const EPOCHS = 30;
const RATE = 2;
const DECAY = 2e-6;

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'content/lexicons/corpus');
const rows = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .sort()
  .flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Row)
  .filter((row) => row.held !== true);

let seed = 20261123;
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
const width = OUTPUTS.length;
const weights = new Float64Array(BUCKETS * width);
const squares = new Float64Array(BUCKETS * width).fill(1e-3);
const biases = new Float64Array(width);
const samples = rows.map((row) => {
  const found = features(tokenise(row.q).map(({ text }) => text));
  return {
    found,
    norm: 1 / Math.sqrt(Math.max(1, found.length)),
    wanted: OUTPUTS.map((name) =>
      name === 'crisis'
        ? row.level === 'crisis'
        : name === 'sensitive'
          ? row.level !== 'none'
          : row.topic === name,
    ),
  };
});

const order = samples.map((_, i) => i);
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  for (const index of order) {
    const { found, norm, wanted } = samples[index] as (typeof samples)[number];
    for (let output = 0; output < width; output++) {
      let sum = biases[output] as number;
      for (const bucket of found) sum += (weights[bucket * width + output] as number) * norm;
      const gradient = sigmoid(sum) - (wanted[output] ? 1 : 0);
      if (Math.abs(gradient) < 0.01) continue;
      biases[output]! -= 0.02 * gradient;
      for (const bucket of found) {
        const at = bucket * width + output;
        const step = gradient * norm + DECAY * (weights[at] as number);
        squares[at]! += step * step;
        weights[at]! -= (RATE * 0.1 * step) / Math.sqrt(squares[at] as number);
      }
    }
  }
}

const scales: number[] = [];
const bytes = Buffer.alloc(weights.length);
for (let output = 0; output < width; output++) {
  let most = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++)
    most = Math.max(most, Math.abs(weights[bucket * width + output] as number));
  const scale = most / 127;
  scales.push(Number(scale.toPrecision(6)));
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    bytes.writeInt8(
      Math.round((weights[bucket * width + output] as number) / scale),
      bucket * width + output,
    );
  }
}
const model: Omit<VoteModel, 'weights'> & { weights: string } = {
  version: 1,
  trained: { sentences: rows.length },
  scales,
  biases: Array.from(biases, (bias) => Number(bias.toPrecision(6))),
  weights: bytes.toString('base64'),
};
writeFileSync(join(root, 'content/lexicons/vote.json'), `${JSON.stringify(model)}\n`);
console.log(`trained on ${rows.length} sentences`);
