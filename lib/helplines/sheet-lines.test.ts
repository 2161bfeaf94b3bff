import { describe, expect, it } from 'vitest';
import { country, helpline } from './helpline-fixture';
import { sheetLines } from './sheet-lines';

const context = { locale: 'en', now: new Date('2026-11-23T12:00:00Z') };
const lines = [
  helpline('talk-1'),
  helpline('talk-2'),
  helpline('talk-3'),
  helpline('violence', { topics: ['domestic-abuse'] }),
  helpline('children', { topics: ['child-protection'], audience: ['children'] }),
  helpline('list', { topics: ['gambling'], channels: [] }),
];
const ids = (most: number) => sheetLines(country(...lines), context, most).map(({ id }) => id);

describe('sheetLines', () => {
  it('gives every family its turn before a second line of one', () => {
    expect(ids(3)).toEqual(['talk-1', 'violence', 'children']);
    expect(ids(4)).toEqual(['talk-1', 'talk-2', 'violence', 'children']);
  });

  it('prints all lines that have a channel where there is room', () => {
    expect(ids(20)).toEqual(['talk-1', 'talk-2', 'talk-3', 'violence', 'children']);
  });

  it('is empty for a country without lines', () => {
    expect(sheetLines(country(), context, 12)).toEqual([]);
  });
});
