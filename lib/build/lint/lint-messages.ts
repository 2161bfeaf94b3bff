import { LineCounter, isMap, isScalar, parseDocument, type Node } from 'yaml';
import type { Problem } from '../problems';
import type { WordingRules } from './load-rules';
import { lintText } from './lint-text';
import type { MessageException } from './rule-schema';

interface Message {
  key: string;
  text: string;
  line: number;
}

/** The messages of a JSON file with the lines they stand on; JSON is YAML as well. */
function messagesWithLines(json: string): Message[] {
  const counter = new LineCounter();
  const { contents } = parseDocument(json, { lineCounter: counter });
  const walk = (node: Node | null, path: string): Message[] => {
    if (isMap(node))
      return node.items.flatMap(({ key, value }) =>
        walk(value as Node | null, `${path}${path && '.'}${isScalar(key) ? String(key.value) : String(key)}`),
      );
    return isScalar(node) && typeof node.value === 'string'
      ? [{ key: path, text: node.value, line: counter.linePos(node.range?.[0] ?? 0).line }]
      : [];
  };
  return walk(contents as Node | null, '');
}

const HEADINGS = /(?:^|\.)(?:title|tab|tabTitle|heading)$/;

/**
 * What the rules find in one file of messages. Exceptions that were needed are added to `used`.
 */
export function lintMessages(
  file: string,
  json: string,
  { rules, language }: { rules: WordingRules; language: string },
  exceptions: readonly MessageException[],
  used: Set<MessageException>,
): Problem[] {
  return messagesWithLines(json).flatMap(({ key, text, line }) =>
    lintText(text, rules, { language, isHeading: HEADINGS.test(key) }).flatMap((finding): Problem[] => {
      const exception = exceptions.find(
        (each) => each.file === file && each.key === key && each.rule === finding.rule,
      );
      if (exception) {
        used.add(exception);
        return [];
      }
      return [
        {
          file,
          where: `line ${line}, ${key}, ${finding.rule}`,
          problem: `“${finding.words}”: ${finding.reason}`,
          mend: finding.alternative,
        },
      ];
    }),
  );
}
