import { z } from 'zod';
import { afterDiallingSchema } from '@/lib/helplines/schema';
import {
  AUDIENCES,
  CHANNEL_KINDS,
  CONFIDENCES,
  COSTS,
  EMERGENCY_POLICIES,
  EMERGENCY_SERVICES,
  EVIDENCE_KINDS,
  HOSTILE_LAWS,
  OPERATORS,
  SCOPES,
  TOPICS,
} from '@/lib/helplines';

/**
 * The answers for machines. The OpenAPI document is made of these schemas, and the tests hold the answers to them. Every
 * field is always there: what is not known is null, never left out.
 */

const instant = z.iso.datetime();
const zone = z
  .string()
  .min(1)
  .meta({ description: 'IANA time zone', examples: ['Africa/Nairobi'] });
const language = z
  .string()
  .min(2)
  .meta({ description: 'BCP 47', examples: ['en', 'pt-BR'] });
const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ description: 'ISO 3166-1 alpha-2; XK is Kosovo, ZZ the worldwide entry', examples: ['KE'] });

const numberFields = {
  display: z
    .string()
    .meta({ description: 'The number as the service writes it', examples: ['0722 178 177'] }),
  dial: z.string().meta({
    description: 'What to dial: E.164, or the keys as they are dialled inside the country',
    examples: ['+254722178177', '116'],
  }),
  scope: z.enum(SCOPES).meta({
    description:
      'short: a short code, only inside the country; national: a full number for callers inside the country; global: in principle from anywhere',
  }),
};

/** How a channel is described in the dataset, where there is no clock. */
export const channelSchema = z.strictObject({
  kind: z.enum(CHANNEL_KINDS),
  href: z.string().meta({
    description: 'What opens the channel: tel:, sms:, mailto: or a web address',
    examples: ['tel:+254722178177'],
  }),
  display: numberFields.display
    .nullable()
    .meta({ description: 'The number as the service writes it; null for chat and e-mail' }),
  dial: numberFields.dial.nullable().meta({ description: 'What to dial; null for chat and e-mail' }),
  scope: numberFields.scope
    .nullable()
    .meta({ description: 'Where the number can be dialled; null for chat and e-mail' }),
  keyword: z.string().nullable().meta({ description: 'The word to send in a text message' }),
  afterDialling: afterDiallingSchema.nullable().meta({ description: 'What to do once the call is answered' }),
  hours: z
    .string()
    .nullable()
    .meta({
      description:
        'OpenStreetMap opening_hours in the time zone beside it; null: not known, never to be shown as closed',
      examples: ['Mo-Fr 09:00-17:00'],
    }),
  timezone: zone.meta({
    description:
      'IANA zone in which the hours are counted; where they are not known, the zone of the capital',
  }),
  callerZones: z.array(z.string()).nullable().meta({
    description: 'Zones of the callers, where the hours are counted by the clock of each caller',
  }),
  holidaysUnknown: z.boolean().meta({
    description:
      'The hours differ on public holidays, and we have no calendar of the country’s: on these days `open` may be wrong',
  }),
  cost: z.enum(COSTS).nullable().meta({ description: 'What it costs the person, where a source says it' }),
  silent: z.boolean().meta({
    description:
      'Written and answered while one waits: it makes no sound. It says nothing about traces on a device or a bill',
  }),
});

/** A channel at an instant. */
export const channelNowSchema = channelSchema.extend({
  open: z.boolean().nullable().meta({
    description: 'Whether it is answered at the instant of the answer; null: the hours are not known',
  }),
  nextChange: instant.nullable().meta({
    description: 'When `open` next changes; null: never, not within 45 days, or not known',
  }),
});

export const sourceSchema = z.strictObject({
  url: z.string().nullable(),
  source: z.string().nullable().meta({ description: 'A source without an address, or the place inside it' }),
  kind: z.enum(EVIDENCE_KINDS),
});

/** A line as the dataset has it. */
export const helplineSchema = z.strictObject({
  id: z.string().meta({ description: 'Stable', examples: ['ke-befrienders'] }),
  country: countryCode,
  formerIds: z.array(z.string()).meta({ description: 'Ids that it had before; they still lead to it' }),
  name: z.string().meta({ description: 'As the service calls itself' }),
  nameEnglish: z.string().nullable(),
  topics: z.array(z.enum(TOPICS)).min(1).meta({ description: 'The most central first' }),
  audience: z.array(z.enum(AUDIENCES)).min(1).meta({
    description: 'Without `everyone` the line is only for the groups named',
  }),
  area: z.union([z.enum(['national', 'worldwide']), z.array(z.string()).min(1)]).meta({
    description: 'national, worldwide, or the ISO 3166-2 codes of the regions served',
    examples: ['national', ['US-CA', 'US-OR']],
  }),
  languages: z.array(language).meta({ description: 'Of the people who answer; empty: not known' }),
  operator: z.enum(OPERATORS).nullable().meta({ description: 'Who runs it, where a source says it' }),
  callsEmergency: z.enum(EMERGENCY_POLICIES).nullable().meta({
    description:
      'What the service says about calling the police or an ambulance. may: without the caller’s word too; consent: only if the caller agrees; null: nobody says, never to be read as consent',
  }),
  website: z.string().nullable(),
  confidence: z.enum(CONFIDENCES).meta({
    description:
      'provider: confirmed on the service’s own page; government: on a government page; directories: listed in several directories, not confirmed with the service',
  }),
  sourceDate: z
    .string()
    .nullable()
    .meta({
      description: 'Newest date that the sources themselves carry; null: none does',
      examples: ['2026', '2026-03', '2026-03-14'],
    }),
  sources: z.array(sourceSchema).min(1),
  channels: z.array(channelSchema).meta({ description: 'Empty for a directory of other lines' }),
});

/** A line at an instant. */
export const helplineNowSchema = helplineSchema.extend({
  stale: z.boolean().meta({ description: 'The sources are undated, or certainly older than a year' }),
  open: z.boolean().nullable().meta({
    description:
      'True: one of the channels is answered; false: all are known to be closed; null: not known. E-mail does not count. With `channel`, of these channels alone',
  }),
  channels: z.array(channelNowSchema).meta({ description: 'All channels of the line' }),
});

export const emergencySchema = z.strictObject({
  ...numberFields,
  href: z.string().meta({ examples: ['tel:112'] }),
  services: z.array(z.enum(EMERGENCY_SERVICES)).min(1).meta({ description: 'What it reaches' }),
});

export const directorySchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  website: z.string().nullable(),
});

const laws = z.array(z.enum(HOSTILE_LAWS)).meta({
  description:
    'What the law of the country punishes, as far as a source says it. Where it punishes suicide attempts, put no line of the state first for suicide, self-harm or overdose; the order of a list does so',
});

export const helplineListSchema = z.strictObject({
  at: instant.meta({ description: 'The instant of the answer' }),
  total: z.int().min(0).meta({ description: 'How many lines fit, also beyond `limit`' }),
  emergency: z.array(emergencySchema).meta({
    description:
      'Emergency numbers of the country, in the order in which to offer them; empty without `country`',
  }),
  laws,
  helplines: z.array(helplineNowSchema).meta({ description: 'Best first; the rule is in docs/helplines.md' }),
  elsewhere: z.array(directorySchema).meta({ description: 'Directories of lines all over the world' }),
});

export const helplineAnswerSchema = z.strictObject({
  at: instant.meta({ description: 'The instant of the answer' }),
  helpline: helplineNowSchema,
});

const names = z.record(z.string(), z.string()).meta({
  description: 'Its name in each language of the site',
  examples: [{ en: 'Kenya', es: 'Kenia' }],
});

const regionSchema = z.strictObject({ code: z.string().meta({ description: 'ISO 3166-2' }), names });

export const countrySchema = z.strictObject({
  code: countryCode,
  names,
  timezone: zone.meta({ description: 'IANA zone of the capital' }),
  laws,
  helplines: z.int().min(0).meta({ description: 'How many lines we could prove' }),
  regions: z.array(regionSchema).meta({ description: 'Regions that lines of it serve' }),
  emergency: z.array(emergencySchema),
});

export const countryListSchema = z.strictObject({ countries: z.array(countrySchema) });

/** A service that has ended; never with a way to reach it. */
export const closedSchema = z.strictObject({
  id: z.string(),
  formerIds: z.array(z.string()),
  name: z.string(),
  on: z
    .string()
    .nullable()
    .meta({
      description: 'When it ended; null: no source says when',
      examples: ['2026', '2026-03', '2026-03-14'],
    }),
  reason: z.string().meta({ description: 'What happened and how it is known, in English' }),
  successor: z.string().nullable().meta({ description: 'Id of the line that takes its callers now' }),
});

export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z
    .array(
      z.strictObject({
        parameter: z.string(),
        value: z.string().nullable().meta({ description: 'As it was sent, at most 100 characters' }),
        problem: z.string(),
        allowed: z.array(z.string()).meta({ description: 'What is taken instead' }),
      }),
    )
    .optional()
    .meta({ description: 'One entry for each parameter that is wrong' }),
  closed: closedSchema.optional().meta({ description: 'With 410: the service that has ended' }),
});

export type ChannelAnswer = z.output<typeof channelSchema>;
export type ChannelNowAnswer = z.output<typeof channelNowSchema>;
export type HelplineRecord = z.output<typeof helplineSchema>;
export type HelplineNowAnswer = z.output<typeof helplineNowSchema>;
export type HelplineAnswer = z.output<typeof helplineAnswerSchema>;
export type HelplineList = z.output<typeof helplineListSchema>;
export type CountryAnswer = z.output<typeof countrySchema>;
export type ClosedAnswer = z.output<typeof closedSchema>;
export type EmergencyAnswer = z.output<typeof emergencySchema>;
export type Problem = z.output<typeof problemSchema>;
export type ParameterError = NonNullable<Problem['errors']>[number];
