import { z } from 'zod';
import {
  AUDIENCES,
  CONFIDENCES,
  COSTS,
  EMERGENCY_LIMITS,
  EMERGENCY_POLICIES,
  EMERGENCY_SERVICES,
  EMERGENCY_WAYS,
  EVIDENCE_KINDS,
  HOSTILE_LAWS,
  OPERATORS,
  SCOPES,
  TOPICS,
} from './vocabulary';

/** Text that must be there. YAML reads an unquoted `0800` or `2024` as a number, which loses zeros: say so. */
const text = z
  .string({
    error: ({ input }) =>
      input === undefined
        ? 'is missing.'
        : typeof input === 'number'
          ? `was read as the number ${String(input)}; put it in quotes.`
          : 'has to be text.',
  })
  .trim()
  .min(1, 'is empty.');

/** One word of a closed list. */
function oneOf<const Words extends readonly string[]>(words: Words) {
  return z.enum(words, {
    error: ({ input }) =>
      input === undefined ? 'is missing.' : `"${String(input)}" is none of: ${words.join(', ')}.`,
  });
}

function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item, {
    error: ({ input }) => (input === undefined ? 'is missing.' : 'has to be a list.'),
  });
}

/** A list that says each thing once. */
function setOf<Item extends z.ZodType>(item: Item) {
  return listOf(item).refine((list) => new Set(list).size === list.length, 'says something twice.');
}

/** ISO 3166-2. */
const regionCode = text.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'is not an ISO 3166-2 code such as US-CA.');

const languageTag = text.regex(
  /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  'is not a language tag such as en or pt-BR.',
);

/** A year, a year and month, or a day. */
const sourceDate = text.regex(
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  'is not a date such as "2026", "2026-03" or "2026-03-14".',
);

/** What a caller does once the call is answered by a machine; `language` limits it to speakers of one language. */
export const afterDiallingSchema = z.discriminatedUnion(
  'key',
  [
    /** A key on the telephone. */
    z.strictObject({
      key: z.literal('press'),
      value: text.regex(/^[0-9*#]+$/, 'has to be telephone keys.'),
      language: languageTag.optional(),
    }),
    /** An option of a spoken menu, by its number. */
    z.strictObject({
      key: z.literal('option'),
      value: text.regex(/^[0-9]+$/, 'has to be the number of the option.'),
    }),
    /** An extension to press or to ask for. */
    z.strictObject({
      key: z.literal('extension'),
      value: text.regex(/^[0-9]+$/, 'has to be the extension.'),
    }),
    /** An option of a menu that the sources name by its subject only. */
    z.strictObject({
      key: z.literal('choose'),
      value: z.literal('mental-health', 'has to be mental-health.'),
    }),
  ],
  'has to have a key: press, option, extension or choose.',
);

const number = {
  /** The number as the service writes it. */
  display: text,
  /** What a link carries: E.164 (`+254722178177`), or the keys as they are dialled inside the country. */
  dial: text.regex(
    /^(\+[1-9]\d{5,14}|[0-9*#]{2,14})$/,
    'has to be digits only, with a leading + for a full number.',
  ),
  scope: oneOf(SCOPES),
  /** Why the number is trusted although the phone library does not know it. */
  exception: text.optional(),
};

const availability = {
  /** OpenStreetMap `opening_hours` text in the line's own time; absent when unknown. */
  hours: text.optional(),
  /** IANA zone of the hours, where it is not the helpline's or the country's. */
  timezone: text.optional(),
  cost: oneOf(COSTS).optional(),
};

export const channelSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('phone'),
      ...number,
      afterDialling: afterDiallingSchema.optional(),
      ...availability,
    }),
    z.strictObject({ kind: z.literal('sms'), ...number, keyword: text.optional(), ...availability }),
    z.strictObject({ kind: z.literal('whatsapp'), ...number, ...availability }),
    z.strictObject({ kind: z.literal('chat'), url: text, exception: text.optional(), ...availability }),
    z.strictObject({ kind: z.literal('email'), address: text, ...availability }),
  ],
  'kind has to be one of: phone, sms, whatsapp, chat, email.',
);
export type SourceChannel = z.output<typeof channelSchema>;

export const evidenceSchema = z
  .strictObject({
    url: text.optional(),
    /** A source that has no address of its own, or the place inside the source at `url`. */
    source: text.optional(),
    kind: oneOf(EVIDENCE_KINDS),
    /** What was read there. */
    supports: text.optional(),
  })
  .refine(
    ({ url, source }) => url !== undefined || source !== undefined,
    'names neither a url nor a source.',
  );
export type SourceEvidence = z.output<typeof evidenceSchema>;

const helplineId = text.regex(
  /^[a-z]{2}(-[a-z0-9]+)+$/,
  'has to be small letters, digits and hyphens, and begin with the country.',
);

/** A service that has ended. Its record stays, so that whoever looks for it learns where to go now. */
export const closedSchema = z.strictObject({
  /** When it ended, as precisely as a source says it; `null`: no source says when. */
  on: sourceDate.nullable(),
  /** For editors and for the dataset: what happened, and how it is known. */
  reason: text,
  /** Id of the line that takes its callers now. */
  successor: helplineId.optional(),
});

export const helplineSchema = z.strictObject({
  id: helplineId,
  /** Ids that this line had before: their addresses lead to it. */
  formerIds: setOf(helplineId).optional(),
  name: text,
  nameEnglish: text.optional(),
  /** Short or former names that people search for. */
  alsoKnownAs: setOf(text).optional(),
  /** Takes the line out of every list; only a search for its name or number, and its old address, still know it. */
  closed: closedSchema.optional(),
  topics: setOf(oneOf(TOPICS)).min(1, 'is empty.'),
  audience: setOf(oneOf(AUDIENCES)).min(1, 'is empty.'),
  area: z.union(
    [z.enum(['national', 'worldwide']), setOf(regionCode).min(1, 'is empty.')],
    'has to be national, worldwide or a list of ISO 3166-2 codes such as US-CA.',
  ),
  languages: setOf(languageTag),
  /** The same word in several lines of a file: they belong together, such as two languages of one service, and stand side by side. */
  together: text.optional(),
  /** Who runs the line; absent when no source says it. */
  operator: oneOf(OPERATORS).optional(),
  /** What it says about calling emergency services, and the page that says so; absent where nobody read it. */
  callsEmergency: z.strictObject({ says: oneOf(EMERGENCY_POLICIES), url: text }).optional(),
  website: text.optional(),
  websiteException: text.optional(),
  timezone: text.optional(),
  /** IANA zones of the callers, where the line counts its hours by each caller's own clock. */
  callerZones: setOf(text).optional(),
  channels: listOf(channelSchema),
  evidence: listOf(evidenceSchema).min(1, 'is empty: nothing is listed without evidence.'),
  sourceDate: sourceDate.nullable(),
  confidence: oneOf(CONFIDENCES),
});
export type SourceHelpline = z.output<typeof helplineSchema>;

export const emergencySchema = z.strictObject({
  ...number,
  services: setOf(oneOf(EMERGENCY_SERVICES)).min(1, 'is empty.'),
});
export type SourceEmergency = z.output<typeof emergencySchema>;

/** A way to emergency services for people who are deaf or cannot speak. */
export const emergencyAccessSchema = z.strictObject({
  way: oneOf(EMERGENCY_WAYS),
  ...number,
  limits: setOf(oneOf(EMERGENCY_LIMITS)).optional(),
  /** The page on which this was read; it stands in `emergencyEvidence` too. */
  url: text,
});

/** One file of `content/helplines/`. */
export const countryFileSchema = z.strictObject({
  country: text.regex(/^[A-Z]{2}$/, 'has to be two capital letters, as in ISO 3166-1.'),
  emergency: listOf(emergencySchema),
  emergencyEvidence: listOf(evidenceSchema),
  emergencyAccess: listOf(emergencyAccessSchema).optional(),
  helplines: listOf(helplineSchema),
  /** For editors: leads, closed lines, doubts. Never shown. */
  notes: text.optional(),
});
export type CountryFile = z.output<typeof countryFileSchema>;

/** `content/countries.yaml`: every country with a page. */
export const countriesFileSchema = listOf(
  z.strictObject({
    code: text.regex(/^[A-Z]{2}$/, 'has to be two capital letters, as in ISO 3166-1.'),
    timezone: text,
  }),
);

/** `content/regions.yaml`: the name of each region in English and, where it has one, in other languages of the site. */
export const regionsFileSchema = z.record(regionCode, z.object({ en: text }).catchall(text));
export type RegionNames = z.output<typeof regionsFileSchema>;

/** `content/hostile.yaml`: where a law punishes the person who asks for help. */
export const hostileFileSchema = listOf(
  z.strictObject({
    country: text.regex(/^[A-Z]{2}$/, 'has to be two capital letters, as in ISO 3166-1.'),
    laws: listOf(
      z.strictObject({
        punishes: oneOf(HOSTILE_LAWS),
        /** The page on which this was read. */
        source: text.regex(/^https?:\/\/\S+$/, 'is not a web address.'),
        note: text.optional(),
      }),
    ).min(1, 'is empty.'),
  }),
);
