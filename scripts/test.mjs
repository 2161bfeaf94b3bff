// `npm test`: everything that has to hold. Until the packages are there, only Node itself may be imported.
import process from 'node:process';
import { nodeProblem } from './start/node-version.mjs';
import { isInstalled } from './start/installed.mjs';
import { npm } from './start/npm.mjs';

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}

if (!isInstalled(process.cwd(), { needDev: true })) {
  console.log('Installing packages. The first time, this takes about a minute.');
  await npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
}

const { findChromium } = await import('./test/find-chromium.mjs');
const { testSteps } = await import('./test/steps.mjs');
let chromium;
try {
  chromium = await findChromium();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

let passed = 0;
let failed = 0;
const broken = [];
for (const step of testSteps(chromium)) {
  console.log(`\n== ${step.name}`);
  const count = await step.run();
  passed += count.passed;
  failed += count.failed;
  if (count.failed > 0) broken.push(step.name);
}
if (broken.length > 0) console.log(`\nNot right: ${broken.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
