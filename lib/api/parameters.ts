import { z } from 'zod';
import { AUDIENCES, CHANNEL_KINDS, TOPICS } from '@/lib/helplines';

/** A parameter of a query: what the document says about it, and what is taken. */
export interface Parameter {
  name: string;
  description: string;
  /** Of one value, as text. */
  schema: z.ZodType<string, string>;
  /** What is taken, in the words of an error; the values themselves where they are a list. */
  allowed: readonly string[];
  /** May be repeated; any of the values will do. */
  many?: true;
  example: string | number | boolean;
  /** JSON Schema of what the text stands for, where that is no text. */
  shown?: object;
}

export const LARGEST_LIMIT = 1000;
export const DEFAULT_LIMIT = 100;

/** From 1970 to 2099, so that no zone's clock is asked about times it does not know. */
const INSTANT = /^(19[7-9]\d|20\d\d)-/;

function words(
  name: string,
  description: string,
  values: readonly [string, ...string[]],
  example: string,
): Parameter {
  return { name, description, schema: z.enum(values), allowed: values, many: true, example };
}

const atParameter: Parameter = {
  name: 'at',
  description: 'The instant for which open and closed are told; without it, now. Seconds are cut off',
  schema: z.iso.datetime({ offset: true }).regex(INSTANT),
  allowed: [
    'an instant from 1970 to 2099 with its offset, such as 2026-11-23T18:30:00Z or 2026-11-23T18:30:00+03:00',
  ],
  example: '2026-11-23T18:30:00Z',
  shown: { type: 'string', format: 'date-time' },
};

/** Of `/api/v1/helplines/{id}`. */
export const ONE_PARAMETERS: readonly Parameter[] = [atParameter];

/** Of `/api/v1/helplines`. `codes`: the countries that there are, in capitals; the worldwide entry is added. */
export function listParameters(codes: readonly string[]): readonly Parameter[] {
  const countries: readonly [string, ...string[]] = ['ZZ', ...codes].sort() as [string, ...string[]];
  return [
    {
      name: 'country',
      description:
        'ISO 3166-1 alpha-2 in either case; XK is Kosovo, ZZ the worldwide entry. Without it, every country',
      schema: z.enum(countries),
      allowed: countries,
      example: 'KE',
    },
    words('topic', 'Lines that name one of these topics', TOPICS, 'suicide'),
    words(
      'audience',
      'Lines that name one of these groups. A line for everyone is found by `everyone` only',
      AUDIENCES,
      'young-people',
    ),
    words(
      'channel',
      'Lines with one of these channels; `open` then looks at these alone',
      CHANNEL_KINDS,
      'chat',
    ),
    {
      name: 'language',
      description:
        'BCP 47; `pt` finds `pt-BR` and the other way round. Lines of which nobody says the languages are left out',
      schema: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
      allowed: ['a BCP 47 language tag, such as en or pt-BR'],
      example: 'sw',
    },
    {
      name: 'region',
      description: 'ISO 3166-2: leaves out lines that serve other regions only',
      schema: z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/),
      allowed: ['an ISO 3166-2 code, such as US-CA'],
      example: 'US-CA',
    },
    {
      name: 'open',
      description:
        'true: lines known to be open; false: lines known to be closed. Lines whose hours are not known are in neither',
      schema: z.enum(['true', 'false']),
      allowed: ['true', 'false'],
      example: true,
      shown: { type: 'boolean' },
    },
    atParameter,
    {
      name: 'limit',
      description: `How many lines at most; without it, ${DEFAULT_LIMIT}. The whole dataset is at /data/helplines.json`,
      schema: z.string().regex(/^([1-9]\d{0,2}|1000)$/),
      allowed: [`a whole number from 1 to ${LARGEST_LIMIT}`],
      example: 10,
      shown: { type: 'integer', minimum: 1, maximum: LARGEST_LIMIT, default: DEFAULT_LIMIT },
    },
  ];
}
