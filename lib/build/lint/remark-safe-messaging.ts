import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { GuideBlock } from './guide-blocks';
import { guideText } from './guide-blocks';
import { lintText } from './lint-text';
import type { WordingRules } from './load-rules';

export interface SafeMessagingOptions {
  rules: WordingRules;
  /** BCP 47 code of the guide's language. */
  language: string;
  /** Further checks of single blocks, under rule ids of their own. */
  more?: (block: GuideBlock) => { rule: string; lineOffset: number; reason: string; alternative: string }[];
  /** Ids besides those of `rules` that an exception may name. */
  otherRules?: readonly string[];
}

const SOURCE = 'safe-messaging';

/**
 * A remark plugin: each finding becomes a message of the file, with its line, `ruleId`, and the better words in `note`.
 * Exceptions of the text are taken out, and reported where they are unclear, name no rule, or are no longer needed.
 */
export const remarkSafeMessaging: Plugin<[SafeMessagingOptions], Root> =
  ({ rules, language, more, otherRules = [] }) =>
  (tree, file) => {
    const { blocks, exceptions, unclear } = guideText(tree);
    const report = (line: number, rule: string, reason: string, note: string) => {
      const message = file.message(reason, { place: { line, column: 1 }, source: SOURCE, ruleId: rule });
      message.note = note;
    };
    const used = new Set<(typeof exceptions)[number]>();
    for (const block of blocks) {
      const found = [
        ...lintText(block.text, rules, { language, isHeading: block.isHeading }).map((finding) => ({
          ...finding,
          reason: `“${finding.words}”: ${finding.reason}`,
        })),
        ...(more?.(block) ?? []),
      ];
      for (const { rule, lineOffset, reason, alternative } of found) {
        const line = block.line + lineOffset;
        const exception = exceptions.find(
          (each) => each.rule === rule && each.from <= line && line <= each.to,
        );
        if (exception) used.add(exception);
        else report(line, rule, reason, alternative);
      }
    }
    for (const line of unclear)
      report(
        line,
        'lint-ok',
        'This exception cannot be read.',
        'Write {/* lint-ok rule-id: reason */}, with a reason.',
      );
    const known = [...rules.rules.map(({ id }) => id), ...rules.equality, ...otherRules];
    for (const exception of exceptions.filter((each) => !used.has(each)))
      report(
        exception.line,
        'lint-ok',
        known.includes(exception.rule)
          ? `The exception for "${exception.rule}" is not needed here.`
          : `There is no rule "${exception.rule}".`,
        'Remove the comment, or correct it.',
      );
  };
