import { checkWriting } from './check-writing';
import { listProblems } from './problems';
import { readContent } from './read-content';
import { readingSummary } from './reading/reading-summary';

const root = process.cwd();
const content = await readContent(root, new Date());
const { problems, warnings, levels } = await checkWriting(root, content.guides, content.helplines);
const all = [...content.problems, ...problems];

console.log(readingSummary(levels));
if (warnings.length > 0) console.log(`\nWorth a look\n${listProblems(warnings)}`);
if (all.length > 0) {
  console.error(
    `\n${listProblems(all)}\n\n${all.length === 1 ? '1 problem' : `${all.length} problems`} in the content.`,
  );
  process.exitCode = 1;
} else {
  console.log(`\nNothing to mend in ${levels.length} guides and the messages.`);
}
