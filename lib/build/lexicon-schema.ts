import { z } from 'zod';
import { TOPICS } from '@/lib/crisis/lexicon';

const TOPIC = z.enum(TOPICS);

/** `want, wanna, want to` or a list; both become a list. Numbers such as 988 are read as text. */
const words = z
  .union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))])
  .transform((value) =>
    (Array.isArray(value) ? value.map(String) : String(value).split(/[,،、]/u))
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  );

const patterns = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (Array.isArray(value) ? value : [value]));

/** A sentence in an example list; a bare number such as 988 is one too. */
const sentences = z.array(z.union([z.string(), z.number()]).transform(String)).default([]);

const ruleId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'A rule id is made of lower-case words with hyphens.');

/** A rule as an editor writes it; `frames.yaml` and the languages share it. */
export const ruleSchema = z.strictObject({
  id: ruleId,
  level: z.enum(['crisis', 'support']),
  topic: TOPIC.exclude(['none']),
  who: z.enum(['self', 'other', 'unknown', 'speaker', 'nearest']).default('nearest'),
  match: patterns,
  covers: z.boolean().default(false),
  firm: z.boolean().default(false),
  ownLanguageOnly: z.boolean().default(false),
  flags: z.array(z.string()).default([]),
  /** Sentences that must, and must not, make this rule decide. */
  yes: sentences,
  no: sentences,
});

/** An exclusion: what it matches is harmless. */
export const exclusionSchema = z.strictObject({
  id: ruleId,
  match: patterns,
  wholeQuery: z.boolean().default(false),
  ownLanguageOnly: z.boolean().default(false),
  yes: sentences,
});

export const framesSchema = z.strictObject({
  rules: z.array(ruleSchema),
  exclusions: z.array(exclusionSchema),
});

export const lexiconSchema = z.strictObject({
  language: z.string().regex(/^[a-z]{2,3}$/u),
  name: z.string(),
  /** Names of professionals or native speakers who have read the file; empty until one has. */
  reviewedBy: z.array(z.string()).default([]),
  personInVerb: z.boolean().default(false),
  strictDiacritics: z.boolean().default(false),
  gapFactor: z.number().min(1).max(5).default(1),
  prefixes: words.default([]),
  keyboard: z.enum(['none', 'russian', 'korean']).default('none'),
  evidence: words.default([]),
  notTypos: words.default([]),
  skip: words.default([]),
  concepts: z.record(z.string().regex(/^[A-Z][A-Z0-9-]*$/u, 'A concept is named in capitals.'), words),
  rules: z.array(ruleSchema).default([]),
  exclusions: z.array(exclusionSchema).default([]),
  /** Sentences of this language with the level they must get. */
  examples: z
    .strictObject({
      crisis: sentences,
      support: sentences,
      none: sentences,
    })
    .default({ crisis: [], support: [], none: [] }),
});

export type Frames = z.infer<typeof framesSchema>;
export type LexiconSource = z.infer<typeof lexiconSchema>;
export type RuleSource = z.infer<typeof ruleSchema>;
