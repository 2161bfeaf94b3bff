import { z } from 'zod';

/** Which sentence of support stands above a guide; also the list of subjects that need one. */
export const guideSupport = z.enum(['suicide', 'self-harm', 'eating', 'abuse'], {
  error: 'support is one of suicide, self-harm, eating, abuse, or is left out.',
});

const names = z.array(z.string().min(1, 'A name is empty.'));

const source = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  year: z
    .int()
    .min(1950, 'The year of a source has four digits.')
    .max(2100, 'The year of a source has four digits.'),
  url: z.url({ protocol: /^https?$/, error: 'A source needs a full web address.' }),
});

/** Front matter of `content/guides/<slug>/<locale>.mdx`. */
export const frontMatterSchema = z.strictObject({
  title: z.string().min(1),
  /** The browser's tab: never names suicide, self-harm, abuse or an eating disorder. */
  tabTitle: z.string().min(1).max(60, 'A tab shows at most 60 characters.'),
  description: z.string().min(1).max(200, 'A preview shows at most 200 characters.'),
  /** What this page gives the reader, in two sentences. */
  summary: z.string().min(1),
  topics: z.array(z.string()).min(1, 'Name at least one topic of content/topics.yaml.'),
  /** Day of the last change of content, `YYYY-MM-DD`. */
  updated: z.iso.date('A day is written YYYY-MM-DD.'),
  /** Named professionals who reviewed the guide; empty until somebody did. */
  reviewedBy: names,
  /** Named native speakers who reviewed the translation; only in translations. */
  translationReviewedBy: names.optional(),
  related: z.array(z.string()),
  sources: z.array(source).min(1, 'A guide names its sources.'),
  support: guideSupport.optional(),
  /** Languages of the site in which the guide is shown in English for now; only in the English file. */
  notYetIn: z.array(z.string()).optional(),
  /** Slugs that the guide had before: their addresses lead to it; only in the English file. */
  formerSlugs: z
    .array(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'A slug is small letters, digits and hyphens.'))
    .optional(),
});

export type FrontMatter = z.output<typeof frontMatterSchema>;
export type GuideSupport = z.output<typeof guideSupport>;

export interface Heading {
  id: string;
  text: string;
  /** 2 or 3. */
  depth: number;
}

/** All that a page needs to know of a guide, but for its body. */
export interface Guide extends FrontMatter {
  slug: string;
  /** The language in which this text is written. */
  locale: string;
  /** Reading time in whole minutes, at least 1. */
  minutes: number;
  headings: Heading[];
}
