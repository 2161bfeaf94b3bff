import { describe, expect, it } from 'vitest';
import type { CompiledCountry } from '@/lib/helplines';
import { country, helpline, phone } from '@/lib/helplines/helpline-fixture';
import { helplineListSchema } from './answer-schema';
import { helplineList } from './helpline-list';
import { listQuery } from './read-parameters';

const noon = new Date('2026-11-23T12:00:00Z');
const home: CompiledCountry = {
  ...country(
    helpline('state', { operator: 'state' }),
    helpline('charity', { operator: 'charity', channels: [phone(null)] }),
  ),
  code: 'XA',
};
const other: CompiledCountry = { ...country(helpline('other', { area: ['XB-N'] })), code: 'XB' };
const worldwide: CompiledCountry = {
  ...country(helpline('zz-list', { channels: [], area: 'worldwide' })),
  code: 'ZZ',
  emergency: [],
};

function ask(parameters: Record<string, string>, punishes = false) {
  const values = new Map(Object.entries(parameters).map(([name, value]) => [name, [value]]));
  const list = helplineList(listQuery(values), noon, {
    countries: [home, other],
    worldwide,
    hostileLaws: (code) => (punishes && code === 'XA' ? ['suicide-attempts'] : []),
  });
  expect(helplineListSchema.safeParse(list).error).toBeUndefined();
  return { ...list, ids: list.helplines.map(({ id }) => id) };
}

describe('helplineList', () => {
  it('has the lines of every country without one, and no emergency numbers of any', () => {
    const { ids, total, emergency, elsewhere } = ask({});
    expect([ids, total, emergency]).toEqual([['state', 'charity', 'other'], 3, []]);
    expect(elsewhere.map(({ id }) => id)).toEqual(['zz-list']);
  });

  it('puts the ambulance first for suicide and the police for violence', () => {
    const first = (topic: string) => ask({ country: 'XA', topic }).emergency[0]?.dial;
    expect([first('suicide'), first('domestic-abuse'), first('gambling')]).toEqual(['118', '110', '118']);
  });

  it('puts lines of a state that punishes the caller last, and says what is punished', () => {
    expect(ask({ country: 'XA' }, true)).toMatchObject({
      ids: ['charity', 'state'],
      laws: ['suicide-attempts'],
    });
    expect(ask({ country: 'XB' }, true).laws).toEqual([]);
    expect(ask({ country: 'XA' })).toMatchObject({ ids: ['state', 'charity'], laws: [] });
  });

  it('gives the worldwide entry by its code', () => {
    expect(ask({ country: 'ZZ' }).ids).toEqual(['zz-list']);
  });

  it('counts what the limit leaves out', () => {
    expect(ask({ limit: '1' })).toMatchObject({ ids: ['state'], total: 3 });
  });

  it('gives all channels of a line, and its state by the channels that were asked for', () => {
    const { helplines } = ask({ country: 'XA', channel: 'phone', open: 'true' });
    expect(helplines.map(({ id, open }) => [id, open])).toEqual([['state', true]]);
  });
});
