import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepTogether } from './keep-together';

interface Item {
  id: string;
  together?: string;
  open: boolean;
}
const item = (id: string, together?: string, open = true): Item => ({
  id,
  open,
  ...(together ? { together } : {}),
});
const order = (...items: Item[]) =>
  keepTogether(
    items,
    (each) => each,
    ({ open }) => String(open),
  ).map(({ id }) => id);

describe('keepTogether', () => {
  it('brings a twin up to where the first of the pair stands', () => {
    expect(order(item('a'), item('nl', 'be'), item('b'), item('fr', 'be'))).toEqual(['a', 'nl', 'fr', 'b']);
  });

  it('leaves a closed twin among the closed', () => {
    expect(order(item('nl', 'be'), item('b'), item('c', undefined, false), item('fr', 'be', false))).toEqual([
      'nl',
      'b',
      'c',
      'fr',
    ]);
  });

  it('loses nothing, moves nothing ahead of a better state, and parts no pair of one state', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), fc.constantFrom(undefined, 'x', 'y')), { maxLength: 12 }),
        (fields) => {
          // As the orders give them: who answers first.
          const items = fields
            .map(([open, together], index) => item(`i${index}`, together, open))
            .sort((a, b) => Number(b.open) - Number(a.open));
          const ordered = keepTogether(
            items,
            (each) => each,
            ({ open }) => String(open),
          );
          expect([...ordered].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
            [...items].sort((a, b) => (a.id < b.id ? -1 : 1)),
          );
          expect(ordered.map(({ open }) => open)).toEqual(items.map(({ open }) => open));
          expect(ordered[0]).toBe(items[0]);
          for (const key of ['x', 'y'])
            for (const open of [true, false]) {
              const places = ordered.flatMap((each, at) =>
                each.together === key && each.open === open ? [at] : [],
              );
              expect(places).toEqual(places.map((_, at) => (places[0] ?? 0) + at));
            }
        },
      ),
    );
  });
});
