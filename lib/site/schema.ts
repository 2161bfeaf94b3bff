import { z } from 'zod';

const hexColour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'A colour is written as # and six hexadecimal digits, for example "#0E5A5A".');

const colour = z.strictObject({ light: hexColour, dark: hexColour });

/** What an operator sets in `content/site.yaml`. */
export const siteSchema = z.strictObject({
  /** Shown in the header and in the tab; names nothing that would give the reader away. */
  name: z
    .string()
    .min(1, 'The site needs a name.')
    .max(40, 'A name of at most 40 characters fits on a small phone.'),
  /** Who runs this copy; null when the operator has not said so. */
  operator: z.string().min(1).nullable(),
  /** E-mail address for mistakes and complaints; null when there is none. */
  contact: z.email('Write an e-mail address, or null.').nullable(),
  /** What happens with a complaint, as readers should see it; null when the operator has not said so. */
  complaints: z.string().trim().min(1, 'Say what happens with a complaint, or write null.').nullable(),
  colours: z.strictObject({
    paper: colour,
    card: colour,
    ink: colour,
    quiet: colour,
    teal: colour,
    lamp: colour,
    panel: colour,
    line: colour,
    control: colour,
  }),
});

export type Site = z.output<typeof siteSchema>;
export type ColourName = keyof Site['colours'];
