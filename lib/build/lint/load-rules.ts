import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../problems';
import { readYamlFile } from '../yaml-file';
import { compileRule, findWording, type CompiledRule } from './find-wording';
import { ruleFileSchema } from './rule-schema';

export interface WordingRules {
  rules: CompiledRule[];
  /** Ids of rules of retext-equality that count as well. */
  equality: readonly string[];
}

export const RULE_FOLDER = 'content/lint';
/** Lies beside the rules without being a language. */
export const EXCEPTIONS_FILE = 'message-exceptions.yaml';

/** A rule that misses a sentence it should find, or finds one it should leave alone. */
function checkExamples(file: string, language: string, rule: CompiledRule): Problem[] {
  const isHeading = rule.only === 'headings';
  const finds = (sentence: string) => findWording(sentence, [rule], { language, isHeading }).length > 0;
  const wrong = (sentence: string, problem: string): Problem => ({
    file,
    where: rule.id,
    problem: `${problem}: “${sentence}”`,
    mend: 'Correct the phrases or the example.',
  });
  return [
    ...rule.yes.filter((sentence) => !finds(sentence)).map((each) => wrong(each, 'The rule does not find')),
    ...rule.no.filter(finds).map((each) => wrong(each, 'The rule should leave alone')),
  ];
}

/** The rules of every language that has some, by base language, with whatever is wrong in them, their examples included. */
export async function loadWordingRules(
  root: string,
): Promise<{ rules: Map<string, WordingRules>; problems: Problem[] }> {
  const rules = new Map<string, WordingRules>();
  const problems: Problem[] = [];
  const names = (await readdir(join(root, RULE_FOLDER))).filter(
    (name) => name.endsWith('.yaml') && name !== EXCEPTIONS_FILE,
  );
  for (const name of names.sort()) {
    const file = `${RULE_FOLDER}/${name}`;
    const language = name.replace(/\.yaml$/, '');
    const read = await readYamlFile(root, file, ruleFileSchema);
    problems.push(...read.problems);
    const compiled: CompiledRule[] = [];
    for (const rule of read.value?.rules ?? []) {
      const problem = (text: string) =>
        problems.push({ file, where: rule.id, problem: text, mend: 'Correct the rule.' });
      if (compiled.some(({ id }) => id === rule.id)) problem('Two rules have this id.');
      try {
        compiled.push(compileRule(rule, language));
      } catch (error) {
        problem(`A phrase cannot be read (${(error as Error).message}).`);
      }
    }
    problems.push(...compiled.flatMap((rule) => checkExamples(file, language, rule)));
    rules.set(language, { rules: compiled, equality: read.value?.equality ?? [] });
  }
  return { rules, problems };
}
