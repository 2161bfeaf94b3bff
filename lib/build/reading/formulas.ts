import { automatedReadability } from 'automated-readability';
import { fleschKincaid } from 'flesch-kincaid';
import type { TextCounts } from './counts';

export interface Formula {
  name: string;
  /** The score of a text with at least one word. */
  score: (counts: TextCounts) => number;
  /** Where plain words end, on the formula's own scale. */
  limit: number;
  /** Which side of the limit is the plain one. */
  plain: 'below' | 'above';
  /** English is held to its limit; other languages get a warning. */
  binding: boolean;
}

const perSentence = ({ words, sentences }: TextCounts) => words / sentences;
const perWord = ({ syllables, words }: TextCounts) => syllables / words;
const share = (count: number, { words }: TextCounts) => (100 * count) / words;

/** Formulas that studies fitted to a language, by base language. Arabic, Hindi, Indonesian, Japanese and Chinese have none that is settled. */
export const FORMULAS: Readonly<Record<string, readonly Formula[]>> = {
  en: [
    {
      // Kincaid et al. 1975: years of school in the United States.
      name: 'Flesch–Kincaid grade',
      score: ({ sentences, words, syllables }) =>
        fleschKincaid({ sentence: sentences, word: words, syllable: syllables }),
      limit: 6,
      plain: 'below',
      binding: true,
    },
    {
      // Smith and Senter 1967: the same scale, out of letters instead of syllables.
      name: 'Automated Readability Index',
      score: ({ sentences, words, letters }) =>
        automatedReadability({ sentence: sentences, word: words, character: letters }),
      limit: 6,
      plain: 'below',
      binding: true,
    },
  ],
  es: [
    {
      // Szigriszt Pazos 1993; the scale INFLESZ (Barrio-Cantalejo 2008) calls 65 and above "quite easy".
      name: 'INFLESZ',
      score: (counts) => 206.835 - 62.3 * perWord(counts) - perSentence(counts),
      limit: 65,
      plain: 'above',
      binding: false,
    },
  ],
  fr: [
    {
      // Kandel and Moles 1958, after Flesch; 60 is where plain French begins.
      name: 'Kandel–Moles',
      score: (counts) => 207 - 1.015 * perSentence(counts) - 73.6 * perWord(counts),
      limit: 60,
      plain: 'above',
      binding: false,
    },
  ],
  de: [
    {
      // Bamberger and Vanecek 1984, first formula: years of school, from 4 to 15.
      name: 'Wiener Sachtextformel',
      score: (counts) =>
        0.1935 * share(counts.longWords, counts) +
        0.1672 * perSentence(counts) +
        0.1297 * share(counts.wideWords, counts) -
        0.0327 * share(counts.shortWords, counts) -
        0.875,
      limit: 7,
      plain: 'below',
      binding: false,
    },
  ],
  pt: [
    {
      // Martins et al. 1996, Flesch fitted to Brazilian Portuguese; 50 to 75 is "easy", up to the eighth year of school.
      name: 'Flesch (Martins)',
      score: (counts) => 248.835 - 84.6 * perWord(counts) - 1.015 * perSentence(counts),
      limit: 60,
      plain: 'above',
      binding: false,
    },
  ],
  it: [
    {
      // Lucisano and Piemontese 1988; 60 is read with ease after eight years of school.
      name: 'Gulpease',
      score: ({ sentences, letters, words }) => 89 + (300 * sentences - 10 * letters) / words,
      limit: 60,
      plain: 'above',
      binding: false,
    },
  ],
};
