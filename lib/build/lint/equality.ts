import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import { unified } from 'unified';
import { VFile } from 'vfile';

const processor = unified().use(retextEnglish).use(retextEquality, { binary: true });

export interface EqualityMatch {
  /** Id of the rule in retext-equality. */
  rule: string;
  line: number;
  words: string;
  expected: string[];
}

/** What the chosen rules of retext-equality find in an English text, with lines counted from 1. */
export function findEquality(text: string, chosen: readonly string[]): EqualityMatch[] {
  const file = new VFile(text);
  processor.runSync(processor.parse(file), file);
  return file.messages
    .filter(({ ruleId }) => ruleId !== undefined && chosen.includes(ruleId))
    .map(({ ruleId, line, actual, expected }) => ({
      rule: ruleId!,
      line: line ?? 1,
      words: actual ?? '',
      expected: expected ?? [],
    }));
}
