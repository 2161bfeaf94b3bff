import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { chat, helpline, phone } from './helpline-fixture';
import { FIND_FIELDS, filterOf, findOptions, readFindRequest, SENT } from './find-request';

const REGIONS = ['XX-N', 'XX-S'];
const read = (fields: Record<string, string>) => readFindRequest((name) => fields[name] ?? '', REGIONS);
const NOTHING = { topic: null, audience: null, channel: null, language: null, region: null, open: false };

describe('readFindRequest', () => {
  it.each<[string, Record<string, string>, object, string[]]>([
    ['asks who answers now where nothing is asked', {}, { open: true }, []],
    ['asks for everything where the form was sent empty', { [SENT]: '1' }, {}, []],
    [
      'reads each field',
      {
        topic: 'gambling',
        audience: 'men',
        channel: 'written',
        language: 'pt-BR',
        region: 'XX-N',
        open: '1',
      },
      { topic: 'gambling', audience: 'men', channel: 'written', language: 'pt', region: 'XX-N', open: true },
      [],
    ],
    ['takes a region in small letters', { region: 'xx-s' }, { region: 'XX-S' }, []],
    ['knows readers of no region with lines of its own', { region: 'other' }, { region: 'other' }, []],
    ['leaves out a topic it does not know, and says so', { topic: '<script>', open: '0' }, {}, ['topic']],
    [
      'leaves out a region of another country',
      { region: 'US-CA', topic: 'suicide' },
      { topic: 'suicide' },
      ['region'],
    ],
    ['leaves out what is no language', { language: 'English please' }, {}, ['language']],
    ['leaves out an openness that is neither', { open: 'maybe' }, {}, ['open']],
  ])('%s', (_, fields, request, misread) => {
    expect(read(fields)).toEqual({ request: { ...NOTHING, ...request }, misread });
  });

  it('never throws, and makes a filter of whatever comes', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...FIND_FIELDS), fc.string()), (fields) => {
        const { request, misread } = read(fields);
        for (const field of misread) expect(request[field] === null || field === 'open').toBe(true);
        expect(filterOf(request, new Date(0)).at).toEqual(new Date(0));
      }),
    );
  });
});

describe('findOptions', () => {
  it('offers what the lines have, in the order of the form', () => {
    const lines = [
      helpline('a', {
        topics: ['gambling', 'suicide'],
        audience: ['men', 'children'],
        languages: ['pt-BR', 'en'],
        channels: [chat(), phone()],
      }),
      helpline('b', { area: ['XX-S', 'XX-N'], languages: ['pt'] }),
    ];
    expect(findOptions(lines)).toEqual({
      topics: ['suicide', 'emotional-support', 'gambling'],
      audiences: ['children', 'men'],
      channels: ['phone', 'chat'],
      languages: ['pt', 'en'],
      regions: ['XX-N', 'XX-S'],
    });
  });

  it('offers "text or chat" where lines have more than one written way', () => {
    const sms = { kind: 'sms' as const, display: '1', dial: '101', scope: 'short' as const, hours: null };
    expect(
      findOptions([helpline('a', { channels: [sms] }), helpline('b', { channels: [chat()] })]).channels,
    ).toEqual(['written', 'sms', 'chat']);
  });
});
