import { expect, it } from 'vitest';
import { createVoter, lowerOf, packed, STEPS, upperOf, type VoteModel } from './model';

it('keeps two weights of four bits in a byte', () => {
  for (let upper = -STEPS; upper <= STEPS; upper++) {
    for (let lower = -STEPS; lower <= STEPS; lower++) {
      const [byte] = Int8Array.of(packed(upper, lower));
      expect([upperOf(byte as number), lowerOf(byte as number)]).toEqual([upper, lower]);
    }
  }
});

it('refuses a model of another version or size', () => {
  const model: VoteModel = {
    version: 4,
    trained: { sentences: 1 },
    levels: { scales: [1, 1], biases: [0, 0], bytes: new Int8Array(8) },
    details: {
      scales: Array<number>(9).fill(1),
      biases: Array<number>(9).fill(0),
      bytes: new Int8Array(9 * 4),
    },
  };
  expect(() => createVoter(model)).not.toThrow();
  expect(() => createVoter({ ...model, version: 3 as 4 })).toThrow(/npm run train/u);
  expect(() => createVoter({ ...model, levels: { ...model.levels, bytes: new Int8Array(7) } })).toThrow(
    /npm run train/u,
  );
  expect(() => createVoter({ ...model, details: { ...model.details, bytes: new Int8Array(38) } })).toThrow(
    /npm run train/u,
  );
  expect(() => createVoter({ ...model, details: { ...model.details, bytes: new Int8Array(27) } })).toThrow(
    /npm run train/u,
  );
});
