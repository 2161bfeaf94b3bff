import { findEquality } from './equality';
import { findWording, type TextPlace } from './find-wording';
import type { WordingRules } from './load-rules';

/** Words that a rule would have otherwise. */
export interface Finding {
  rule: string;
  /** Lines after the first of the text. */
  lineOffset: number;
  words: string;
  reason: string;
  alternative: string;
}

const linesBefore = (text: string, index: number) => text.slice(0, index).split('\n').length - 1;

/** Everything that a language's rules find in one block of text. */
export function lintText(text: string, { rules, equality }: WordingRules, place: TextPlace): Finding[] {
  const own = findWording(text, rules, place).map(({ rule, index, words }) => ({
    rule: rule.id,
    lineOffset: linesBefore(text, index),
    words,
    reason: rule.reason,
    alternative: rule.alternative,
  }));
  if (equality.length === 0) return own;
  const more = findEquality(text, equality).map(({ rule, line, words, expected }) => ({
    rule,
    lineOffset: line - 1,
    words,
    reason: 'It makes an illness or a person into a word that hurts.',
    alternative: expected.join('; ') || 'Leave it out.',
  }));
  return [...own, ...more];
}
