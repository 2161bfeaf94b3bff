import { z } from 'zod';

const phrases = z.array(z.string().min(1));

/** One rule of `content/lint/<language>.yaml`, in the notation of `docs/content.md`. */
export const wordingRuleSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'An id is made of small letters and hyphens.'),
  match: phrases.min(1, 'A rule needs at least one phrase.'),
  /** The rule speaks only in a sentence that also holds one of these. */
  beside: phrases.optional(),
  /** The rule is silent in a sentence that holds one of these (a denial, a lawful sense). */
  unless: phrases.optional(),
  /** Only headings, titles among them, or (left out) everything. */
  only: z.enum(['headings']).optional(),
  /** Why the words do harm, in one sentence. */
  reason: z.string().min(10),
  /** What to write in their place. */
  alternative: z.string().min(3),
  /** Sentences that the rule must find. They run as tests. */
  yes: phrases.min(1, 'Show at least one sentence that the rule finds.'),
  /** Sentences that it must leave alone. */
  no: phrases.min(1, 'Show at least one sentence that the rule leaves alone.'),
});

export const ruleFileSchema = z.strictObject({
  rules: z.array(wordingRuleSchema).min(1),
  /** Rules of retext-equality that are switched on; English only. */
  equality: z.array(z.string()).optional(),
});

/** Exceptions for messages, which have no place for a comment of their own. */
export const messageExceptionsSchema = z
  .array(
    z.strictObject({
      file: z.string().min(1),
      key: z.string().min(1),
      rule: z.string().min(1),
      reason: z.string().min(10, 'Say in a few words why the rule does not fit here.'),
    }),
  )
  .nullable();

export type WordingRule = z.output<typeof wordingRuleSchema>;
export type MessageException = NonNullable<z.output<typeof messageExceptionsSchema>>[number];
