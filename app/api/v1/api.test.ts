import Ajv from '@redocly/ajv/dist/2020.js';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  countryListSchema,
  helplineAnswerSchema,
  helplineListSchema,
  problemSchema,
  type HelplineList,
  type Problem,
} from '@/lib/api/answer-schema';
import { changesSchema, datasetSchema } from '@/lib/api/dataset-schema';
import type * as countriesModule from '@/lib/data/countries';
import { GET as changes } from '../../data/changes.json/route';
import { GET as dataset } from '../../data/helplines.json/route';
import { GET as unknown } from '../[...rest]/route';
import { GET as countries } from './countries/route';
import { GET as one } from './helplines/[id]/route';
import { GET as list, OPTIONS as preflight } from './helplines/route';
import { GET as description } from './openapi.json/route';

// A line with an id that it had before, whatever the content holds.
vi.mock('@/lib/data/countries', async (original) => {
  const real = await original<typeof countriesModule>();
  return {
    ...real,
    helplineById: (id: string) => real.helplineById(id === 'ke-former' ? 'ke-befrienders' : id),
  };
});

const ORIGIN = 'http://lantern.example';
const MONDAY_NOON = '2026-11-23T12:00:00Z';

type Handler<P> = (request: Request, context: { params: Promise<P> }) => Promise<Response>;

function ask<P = object>(
  handler: Handler<P>,
  path: string,
  params = {} as P,
  headers = {},
): Promise<Response> {
  return handler(new Request(ORIGIN + path, { headers }), { params: Promise.resolve(params) });
}
const askOne = (id: string, query = '') => ask(one, `/api/v1/helplines/${id}${query}`, { id });

async function lines(query: string): Promise<HelplineList> {
  const response = await ask(list, `/api/v1/helplines?${query}`);
  expect(response.status).toBe(200);
  return helplineListSchema.parse(await response.json());
}

async function problem(query: string): Promise<Problem> {
  const response = await ask(list, `/api/v1/helplines?${query}`);
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  return problemSchema.parse(await response.json());
}

describe('the OpenAPI document', () => {
  let text: string;
  let validate: (name: string, value: unknown) => string;

  beforeAll(async () => {
    text = await (await ask(description, '/api/v1/openapi.json')).text();
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    ajv.addSchema(JSON.parse(text) as object, 'document');
    validate = (name, value) => {
      const check = ajv.getSchema(`document#/components/schemas/${name}`);
      return check?.(value) ? 'valid' : ajv.errorsText(check?.errors);
    };
  });

  it('lints clean with the recommended rules of a public linter', async () => {
    const config = await createConfig({ extends: ['recommended'] });
    const found = await lintFromString({ source: text, absoluteRef: 'openapi.json', config });
    expect(found.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([]);
  });

  it.each<[string, () => Promise<Response>]>([
    ['HelplineList', () => ask(list, '/api/v1/helplines?limit=1000')],
    ['HelplineList', () => ask(list, `/api/v1/helplines?country=gb&open=true&at=${MONDAY_NOON}`)],
    ['HelplineAnswer', () => askOne('ke-befrienders')],
    ['CountryList', () => ask(countries, '/api/v1/countries')],
    ['Dataset', () => ask(dataset, '/data/helplines.json')],
    ['Changes', () => ask(changes, '/data/changes.json')],
    ['Problem', () => ask(list, '/api/v1/helplines?open=maybe')],
    ['Problem', () => askOne('no-such-line')],
  ])('describes what is answered as %s', async (name, answer) => {
    expect(validate(name, await (await answer()).json())).toBe('valid');
  });

  it('does not take anything else for a list', () => {
    expect(validate('HelplineList', { at: MONDAY_NOON, total: '1', helplines: [] })).not.toBe('valid');
  });
});

describe('the answers', () => {
  it('have exactly the fields that the schemas name', async () => {
    helplineAnswerSchema.parse(await (await askOne('ke-befrienders')).json());
    countryListSchema.parse(await (await ask(countries, '/api/v1/countries')).json());
    datasetSchema.parse(await (await ask(dataset, '/data/helplines.json')).json());
    changesSchema.parse(await (await ask(changes, '/data/changes.json')).json());
    const { total, helplines } = await lines('limit=1000');
    expect(helplines).toHaveLength(Math.min(total, 1000));
  });
});

describe('/api/v1/helplines', () => {
  it.each([
    ['2026-11-23T05:59:59Z', false, '2026-11-23T06:00:00.000Z'],
    ['2026-11-23T06:00:00Z', true, '2026-11-23T14:00:00.000Z'],
    ['2026-11-23T09:00:00+03:00', true, '2026-11-23T14:00:00.000Z'],
    ['2026-11-27T14:00:00Z', false, '2026-11-30T06:00:00.000Z'],
  ])(
    'tells for %s whether a line that is open from Monday to Friday in Nairobi answers',
    async (at, open, next) => {
      const { helplines } = await lines(`country=ke&at=${at}`);
      const befrienders = helplines.find(({ id }) => id === 'ke-befrienders');
      expect(befrienders?.open).toBe(open);
      expect(befrienders?.channels[0]).toMatchObject({
        kind: 'phone',
        hours: 'Mo-Fr 09:00-17:00',
        timezone: 'Africa/Nairobi',
        open,
        nextChange: next,
      });
    },
  );

  it('says null for hours that nobody knows, and never counts them as closed', async () => {
    const all = await lines(`limit=1000&at=${MONDAY_NOON}`);
    const unknown = all.helplines.flatMap(({ channels }) => channels.filter(({ hours }) => hours === null));
    expect(unknown.length).toBeGreaterThan(50);
    for (const { open, nextChange } of unknown) expect([open, nextChange]).toEqual([null, null]);
    const closed = await lines(`limit=1000&open=false&at=${MONDAY_NOON}`);
    const open = await lines(`limit=1000&open=true&at=${MONDAY_NOON}`);
    expect(closed.total).toBeGreaterThan(0);
    expect(all.helplines.filter((line) => line.open === false)).toHaveLength(closed.total);
    expect(all.helplines.filter((line) => line.open === true)).toHaveLength(open.total);
    expect(open.total + closed.total).toBeLessThan(all.total);
  });

  it('narrows by every parameter, and takes several values for any of them', async () => {
    const found = await lines(
      'country=GB&topic=suicide&topic=emotional-support&channel=chat&channel=sms&language=en-GB&audience=everyone',
    );
    expect(found.total).toBeGreaterThan(0);
    for (const line of found.helplines) {
      expect(line.country).toBe('GB');
      expect(line.topics.some((topic) => ['suicide', 'emotional-support'].includes(topic))).toBe(true);
      expect(line.channels.some(({ kind }) => ['chat', 'sms'].includes(kind))).toBe(true);
      expect(line.languages).toContain('en');
      expect(line.audience).toContain('everyone');
    }
  });

  it('puts lines that answer before those that do not, and says how many there are beyond the limit', async () => {
    const whole = await lines(`country=us&topic=suicide&at=${MONDAY_NOON}`);
    const part = await lines(`country=us&topic=suicide&at=${MONDAY_NOON}&limit=1`);
    expect([part.total, part.helplines]).toEqual([whole.total, whole.helplines.slice(0, 1)]);
    expect(part.helplines[0]?.id).toBe('us-988-lifeline');
    expect(part.helplines[0]?.open).toBe(true);
  });

  it('names emergency numbers and directories beside a country, also beside one without a line', async () => {
    const { total, emergency, elsewhere } = await lines('country=AI');
    expect(total).toBe(0);
    expect(emergency.length).toBeGreaterThan(0);
    expect(elsewhere.length).toBeGreaterThan(0);
  });

  it.each<[string, string, string | null, string]>([
    ['country=XX', 'country', 'XX', 'KE'],
    ['topic=Suicide', 'topic', 'Suicide', 'suicide'],
    ['audience=', 'audience', '', 'everyone'],
    ['channel=chat,sms', 'channel', 'chat,sms', 'chat'],
    ['open=1', 'open', '1', 'true'],
    ['limit=0', 'limit', '0', 'a whole number from 1 to 1000'],
    ['language=English%20please', 'language', 'English please', 'a BCP 47 language tag, such as en or pt-BR'],
    ['county=ke', 'county', 'ke', 'country'],
    ['__proto__=x', '__proto__', 'x', 'country'],
    ['open=true&open=false', 'open', 'false', 'true'],
  ])('names what is wrong with %s and what is taken', async (query, parameter, value, allowed) => {
    const { status, errors } = await problem(query);
    expect(status).toBe(400);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({ parameter, value });
    expect(errors?.[0]?.allowed).toContain(allowed);
  });

  it.each([
    'now',
    '2026-11-23',
    '2026-11-23T12:00:00',
    '2026-02-30T12:00:00Z',
    '1969-12-31T00:00:00Z',
    '9999-01-01T00:00:00Z',
  ])('does not take %s for an instant', async (at) => {
    expect((await problem(`at=${at}`)).errors?.[0]?.parameter).toBe('at');
  });

  it('collects everything that is wrong, and repeats no more than 100 characters of a value', async () => {
    const { errors } = await problem(`topic=x&open=y&country=${'z'.repeat(500)}`);
    expect(errors?.map(({ parameter }) => parameter)).toEqual(['topic', 'open', 'country']);
    expect(errors?.[2]?.value).toHaveLength(100);
  });

  it('may be kept until the minute ends; for an instant that was named, for a minute', async () => {
    const now = await ask(list, '/api/v1/helplines?country=ke');
    const seconds = Number(/^public, max-age=(\d+)$/.exec(now.headers.get('cache-control') ?? '')?.[1]);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    const then = await ask(list, `/api/v1/helplines?country=ke&at=${MONDAY_NOON}`);
    expect(then.headers.get('cache-control')).toBe('public, max-age=60');
  });

  it('answers who holds the same answer with 304', async () => {
    const path = `/api/v1/helplines?country=ke&at=${MONDAY_NOON}`;
    const etag = (await ask(list, path)).headers.get('etag') ?? '';
    const again = await ask(list, path, {}, { 'If-None-Match': `W/${etag}, "other"` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await ask(list, path, {}, { 'If-None-Match': '"other"' });
    expect(other.status).toBe(200);
  });

  it('lets pages of other sites ask', async () => {
    const asked = await ask(preflight, '/api/v1/helplines');
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe('*');
    expect(asked.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
    expect((await ask(list, '/api/v1/helplines?country=ke')).headers.get('access-control-allow-origin')).toBe(
      '*',
    );
  });
});

describe('/api/v1/helplines/{id}', () => {
  it('gives one line at an instant', async () => {
    const answer = helplineAnswerSchema.parse(
      await (await askOne('ke-befrienders', '?at=2026-11-23T06:00:30Z')).json(),
    );
    expect(answer.at).toBe('2026-11-23T06:00:00.000Z');
    expect(answer.helpline).toMatchObject({ id: 'ke-befrienders', country: 'KE', open: true, stale: true });
    expect(answer.helpline.sources.length).toBeGreaterThan(0);
  });

  it.each([['no-such-line'], ['__proto__'], ['constructor'], ['']])('does not know %s', async (id) => {
    const response = await askOne(id);
    expect(response.status).toBe(404);
    problemSchema.parse(await response.json());
  });

  it('says of a service that has ended who takes its callers, and nowhere how to reach it', async () => {
    const { countries: records } = datasetSchema.parse(
      await (await ask(dataset, '/data/helplines.json')).json(),
    );
    const ended = records.flatMap(({ closed }) => closed);
    expect(ended.length).toBeGreaterThan(0);
    const { helplines } = await lines('limit=1000');
    for (const closed of ended) {
      const response = await askOne(closed.id);
      expect(response.status).toBe(410);
      expect(problemSchema.parse(await response.json()).closed).toEqual(closed);
      expect(helplines.map(({ id }) => id)).not.toContain(closed.id);
      if (closed.successor) expect((await askOne(closed.successor)).status).toBe(200);
    }
  });

  it('leads from an id that a line had before to the one that it has', async () => {
    const { status, headers } = await askOne('ke-former', '?at=2026-11-23T06:00:00Z');
    expect([status, headers.get('location'), headers.get('access-control-allow-origin')]).toEqual([
      308,
      '/api/v1/helplines/ke-befrienders?at=2026-11-23T06:00:00Z',
      '*',
    ]);
  });

  it('takes no parameter but the instant', async () => {
    expect((await askOne('ke-befrienders', '?open=true')).status).toBe(400);
  });
});

it('answers an address below /api that is not there with a problem', async () => {
  const response = await ask(unknown, '/api/v2/helplines');
  expect(response.status).toBe(404);
  problemSchema.parse(await response.json());
});
