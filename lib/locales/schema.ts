import { z } from 'zod';

/** A BCP 47 tag in the spelling that addresses use, for example `en`, `pt-BR`, `zh-Hant`. */
const localeCode = z.string().refine(isCanonicalTag, {
  error: 'is not a language tag in its usual spelling (en, pt-BR, zh-Hant).',
});

/** One row of `content/locales.yaml`: a language of the interface. */
export const localeRowSchema = z.strictObject({
  code: localeCode,
  /** What the language calls itself, as shown in the list of languages. */
  name: z.string().trim().min(1, 'is empty; write what the language calls itself.'),
  direction: z.enum(['ltr', 'rtl'], 'is neither ltr (left to right) nor rtl (right to left).'),
  /** `false` keeps the language out of every page until it is complete. */
  enabled: z.boolean(),
  /** Address that "Leave this page" opens. */
  exit: z.url({ protocol: /^https$/, error: 'is not an https address.' }),
  /** Native speakers who have read the words of the interface and agreed to be named; empty until one has. */
  reviewedBy: z.array(z.string().trim().min(1, 'A name is empty.')).default([]),
});

/** All of `content/locales.yaml`, in the order in which the languages are offered. The first enabled one is the fallback. */
export const localeTableSchema = z
  .array(localeRowSchema)
  .refine((rows) => rows.some((row) => row.enabled), 'No language is enabled; a site needs at least one.')
  .superRefine((rows, context) => {
    const seen = new Set<string>();
    rows.forEach((row, index) => {
      const code = row.code.toLowerCase();
      if (seen.has(code)) {
        context.addIssue({
          code: 'custom',
          path: [index, 'code'],
          message: `${row.code} stands here twice.`,
        });
      }
      seen.add(code);
    });
  });

export type LocaleRow = z.infer<typeof localeRowSchema>;
export type LocaleTable = z.infer<typeof localeTableSchema>;

function isCanonicalTag(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code)[0] === code;
  } catch {
    return false;
  }
}
