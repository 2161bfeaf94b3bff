import { compilePhrase } from './pattern';
import type { WordingRule } from './rule-schema';

/** A rule with its phrases ready to use. */
export interface CompiledRule extends WordingRule {
  phrases: RegExp[];
  besides: RegExp[];
  unlesses: RegExp[];
}

export interface WordingMatch {
  rule: CompiledRule;
  /** Where in the text the words begin. */
  index: number;
  /** The words themselves. */
  words: string;
}

export interface TextPlace {
  /** BCP 47 code of the language of the text. */
  language: string;
  isHeading: boolean;
}

const baseOf = (language: string) => language.split('-')[0] ?? language;

/** Makes a rule ready for `findWording`. Throws where a phrase does not compile. */
export function compileRule(rule: WordingRule, language: string): CompiledRule {
  const compile = (phrases: readonly string[] = []) =>
    phrases.map((phrase) => compilePhrase(phrase, baseOf(language)));
  return {
    ...rule,
    phrases: compile(rule.match),
    besides: compile(rule.beside),
    unlesses: compile(rule.unless),
  };
}

/**
 * What the rules find in one block of text, in order of the text, at most once a rule and sentence. `Intl.Segmenter` cuts the
 * sentences, so words that belong to two of them are not read together.
 */
export function findWording(
  text: string,
  rules: readonly CompiledRule[],
  { language, isHeading }: TextPlace,
): WordingMatch[] {
  const found: WordingMatch[] = [];
  // A soft line break inside a paragraph ends no sentence, though the segmenter would take it for one.
  const flat = text.replaceAll('\n', ' ');
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(flat);
  for (const { segment, index } of sentences) {
    for (const rule of rules) {
      if (rule.only === 'headings' && !isHeading) continue;
      if (rule.besides.length > 0 && !rule.besides.some((phrase) => phrase.test(segment))) continue;
      if (rule.unlesses.some((phrase) => phrase.test(segment))) continue;
      const hit = rule.phrases.map((phrase) => phrase.exec(segment)).find((match) => match !== null);
      if (hit) found.push({ rule, index: index + hit.index, words: hit[0] });
    }
  }
  return found;
}
