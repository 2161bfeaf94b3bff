import type { Audience, ChannelKind, HelplineTopic } from '@/lib/helplines';
import type { ParameterError } from './answer-schema';
import { DEFAULT_LIMIT, type Parameter } from './parameters';

/** What was asked, or everything that is wrong with it. */
export type Asked<T> = { query: T; errors?: never } | { query?: never; errors: readonly ParameterError[] };

const LONGEST_ECHO = 100;
/** Written in small letters where they are looked up. */
const FOLDED: Readonly<Record<string, (value: string) => string>> = {
  country: (value) => value.toUpperCase(),
  region: (value) => value.toUpperCase(),
  // A plus sign that nobody escaped arrives as a space.
  at: (value) => value.replace(/ (?=\d\d:\d\d$)/, '+'),
};

/**
 * The values of a query by parameter. A parameter that is not known, is empty, comes twice without being a list, or has a
 * value that is not taken, is an error; all errors are collected.
 */
export function readParameters(
  search: URLSearchParams,
  parameters: readonly Parameter[],
): Asked<ReadonlyMap<string, readonly string[]>> {
  const known = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  const values = new Map<string, string[]>();
  const errors: ParameterError[] = [];
  for (const [name, raw] of search) {
    const parameter = known.get(name);
    const shown = raw.slice(0, LONGEST_ECHO);
    const wrong = (problem: string, allowed: readonly string[]) =>
      errors.push({ parameter: name.slice(0, LONGEST_ECHO), value: shown, problem, allowed: [...allowed] });
    if (!parameter) {
      wrong('There is no parameter of this name.', [...known.keys()]);
      continue;
    }
    const value = FOLDED[name]?.(raw) ?? raw;
    const held = values.get(name);
    if (!parameter.schema.safeParse(value).success) wrong('This value is not taken.', parameter.allowed);
    else if (held && !parameter.many) wrong('This parameter may be given once.', parameter.allowed);
    else if (held) held.push(value);
    else values.set(name, [value]);
  }
  return errors.length > 0 ? { errors } : { query: values };
}

export interface ListQuery {
  country: string | null;
  topics: readonly HelplineTopic[];
  audience: readonly Audience[];
  channel: readonly ChannelKind[];
  language: string | undefined;
  region: string | null;
  open: boolean | undefined;
  /** Null: now. */
  at: Date | null;
  limit: number;
}

/** An instant as it was asked for, without its seconds; null where none was. */
export function instantOf(values: ReadonlyMap<string, readonly string[]>): Date | null {
  const [text] = values.get('at') ?? [];
  return text === undefined ? null : wholeMinute(new Date(text));
}

/** Lines open and close on the minute, so nothing is lost by cutting seconds off, and answers of one minute are the same. */
export function wholeMinute(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / 60_000) * 60_000);
}

/** The query for a list, of values that `readParameters` has checked. */
export function listQuery(values: ReadonlyMap<string, readonly string[]>): ListQuery {
  const all = <T>(name: string) => (values.get(name) ?? []) as readonly T[];
  const one = (name: string) => values.get(name)?.[0];
  const open = one('open');
  return {
    country: one('country') ?? null,
    topics: all<HelplineTopic>('topic'),
    audience: all<Audience>('audience'),
    channel: all<ChannelKind>('channel'),
    language: one('language'),
    region: one('region') ?? null,
    open: open === undefined ? undefined : open === 'true',
    at: instantOf(values),
    limit: Number(one('limit') ?? DEFAULT_LIMIT),
  };
}
