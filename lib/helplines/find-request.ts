import type { HelplineFilter } from './filter';
import type { Helpline } from './compiled';
import {
  AUDIENCES,
  CHANNEL_KINDS,
  TOPICS,
  type Audience,
  type ChannelKind,
  type HelplineTopic,
} from './vocabulary';

/** The ways to talk that the form offers: one kind of channel, or everything that is written and makes no sound. */
export const WAYS = ['phone', 'written', 'sms', 'whatsapp', 'chat', 'email'] as const;
export type Way = (typeof WAYS)[number];

/** Written channels that somebody answers while one waits. */
export const WRITTEN: readonly ChannelKind[] = ['sms', 'whatsapp', 'chat'];

/** The fields of the form, in its order; also the names of the parameters in a link. */
export const FIND_FIELDS = ['topic', 'audience', 'channel', 'language', 'region', 'open'] as const;
export type FindField = (typeof FIND_FIELDS)[number];

/** What the form's own button sends: then an empty `open` means that closed lines are wanted too. */
export const SENT = 'show' as const;

/** The region of a reader who lives in none of those that have lines of their own: lines for the whole country stay. */
export const OTHER_REGION = 'other';

/** What a reader asked the directory for; `null` narrows nothing. */
export interface FindRequest {
  topic: HelplineTopic | null;
  audience: Audience | null;
  channel: Way | null;
  /** The language alone, as a BCP 47 subtag in small letters. */
  language: string | null;
  /** ISO 3166-2, or {@link OTHER_REGION}. */
  region: string | null;
  /** Only lines known to answer now. */
  open: boolean;
}

/** What a country's lines can be narrowed by; each list holds only what some line has, in the order of a form. */
export interface FindOptions {
  topics: readonly HelplineTopic[];
  /** Groups, without `everyone`. */
  audiences: readonly Audience[];
  channels: readonly Way[];
  /** Languages without their variants, in the order of the lines. */
  languages: readonly string[];
  /** ISO 3166-2; empty where every line serves the whole country. */
  regions: readonly string[];
}

const languageOf = (tag: string) => tag.toLowerCase().split('-')[0] ?? '';

/** The choices that make sense for these lines. */
export function findOptions(lines: readonly Helpline[]): FindOptions {
  const topics = new Set(lines.flatMap((line) => line.topics));
  const audiences = new Set(lines.flatMap((line) => line.audience));
  const kinds = new Set(lines.flatMap((line) => line.channels.map(({ kind }) => kind)));
  const has = (way: Way) =>
    way === 'written' ? WRITTEN.filter((kind) => kinds.has(kind)).length > 1 : kinds.has(way);
  return {
    topics: TOPICS.filter((topic) => topics.has(topic)),
    audiences: AUDIENCES.filter((each) => each !== 'everyone' && audiences.has(each)),
    channels: WAYS.filter(has),
    languages: [...new Set(lines.flatMap((line) => line.languages.map(languageOf)))],
    regions: [...new Set(lines.flatMap(({ area }) => (typeof area === 'string' ? [] : area)))].sort(),
  };
}

const oneOf =
  <T extends string>(words: readonly T[]) =>
  (value: string): T | undefined =>
    words.find((word) => word === value);

const language = (value: string) =>
  /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value) ? languageOf(value) : undefined;

/**
 * What a form or a link asks for. `get` gives the text of a field, '' where it is absent. A value that is not known here is left out
 * and its field named in `misread`; nothing is ever thrown. Without any field at all the question is "who answers now".
 * A region counts only if it is one of `regions`, the regions for which the country has lines.
 */
export function readFindRequest(
  get: (field: FindField | typeof SENT) => string,
  regions: readonly string[],
): { request: FindRequest; misread: FindField[] } {
  const misread: FindField[] = [];
  const read = <T>(field: FindField, parse: (value: string) => T | undefined): T | null => {
    const value = get(field);
    if (value === '') return null;
    const parsed = parse(value);
    if (parsed === undefined) misread.push(field);
    return parsed ?? null;
  };
  const truth = (value: string) =>
    /^(1|true|on)$/.test(value) ? true : /^(0|false)$/.test(value) ? false : undefined;
  const nothing = [...FIND_FIELDS, SENT].every((field) => get(field) === '');
  const request = {
    topic: read('topic', oneOf(TOPICS)),
    audience: read('audience', oneOf(AUDIENCES)),
    channel: read('channel', oneOf(WAYS)),
    language: read('language', language),
    region: read(
      'region',
      (value) => oneOf([...regions, OTHER_REGION])(value) ?? oneOf(regions)(value.toUpperCase()),
    ),
    open: read('open', truth) ?? nothing,
  };
  return { request, misread };
}

/** The kinds of channel that a way to talk means. */
export function kindsOf(way: Way | null): readonly ChannelKind[] {
  if (way === null) return [];
  return way === 'written' ? WRITTEN : CHANNEL_KINDS.filter((kind) => kind === way);
}

/** The same question for the filter. */
export function filterOf(
  { topic, audience, channel, language, region, open }: FindRequest,
  at: Date,
): HelplineFilter {
  return {
    topics: topic === null ? [] : [topic],
    audience: audience === null ? [] : [audience],
    channel: kindsOf(channel),
    language: language ?? undefined,
    region,
    open: open ? true : undefined,
    at,
  };
}
