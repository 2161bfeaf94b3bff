import { beforeAll, describe, expect, it } from 'vitest';
import type { CompiledCountry } from '@/lib/helplines/compiled';
import { loadHelplines, type LoadedHelplines } from './helplines';

let loaded: LoadedHelplines;
const country = (code: string): CompiledCountry | undefined =>
  loaded.countries.find((each) => each.code === code);

beforeAll(async () => {
  loaded = await loadHelplines(process.cwd(), new Date());
}, 60_000);

describe('the directory as it stands', () => {
  it('has no problem', () => {
    expect(loaded.problems).toEqual([]);
  });

  it('gives a page to every country that the phone library or ISO 3166-1 lists as inhabited', () => {
    expect(loaded.countries).toHaveLength(245);
    for (const code of ['XK', 'PN', 'IO', 'NO', 'GG', 'PS', 'TW', 'EH', 'ZZ'])
      expect(country(code)?.code).toBe(code);
    for (const code of ['AQ', 'BV', 'GS', 'HM', 'TF', 'UM']) expect(country(code)).toBeUndefined();
  });

  it('has an emergency number for every country but the two whose number nobody could confirm', () => {
    const without = loaded.countries
      .filter(({ emergency }) => emergency.length === 0)
      .map(({ code }) => code);
    expect(without).toEqual(['IO', 'PN', 'ZZ']);
  });

  it('names every country in English', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(loaded.countries.filter(({ code }) => code !== 'ZZ' && !names.of(code))).toEqual([]);
  });

  it.each([
    ['KE', 'ke-befrienders', 'phone', '+254722178177', 'global'],
    ['KE', 'ke-childline-116', 'phone', '116', 'short'],
    ['GB', 'gb-shout', 'sms', '85258', 'short'],
    ['US', 'us-988-lifeline', 'phone', '988', 'short'],
    ['JP', 'jp-onestop-8891', 'phone', '#8891', 'short'],
    ['BR', 'br-ligue-180', 'whatsapp', '+556196100180', 'global'],
    ['MC', 'mc-violences', 'phone', '0800919010', 'national'],
  ])('%s: the %s is dialled by %s as %s', (code, id, kind, dial, scope) => {
    const line = country(code)?.helplines.find((each) => each.id === id);
    const channel = line?.channels.find((each) => each.kind === kind);
    expect(channel).toMatchObject({ dial, scope });
  });

  it('tells callers of the line for veterans which key to press', () => {
    const line = country('US')?.helplines.find(({ id }) => id === 'us-veterans-crisis-line');
    expect(line?.channels[0]).toMatchObject({ dial: '988', afterDialling: { key: 'press', value: '1' } });
  });

  it('keeps every line of the worldwide entry free of numbers', () => {
    expect(country('ZZ')?.helplines.flatMap(({ channels }) => channels)).toEqual([]);
  });
});
