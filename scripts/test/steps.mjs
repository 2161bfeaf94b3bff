import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** Runs a program of `node_modules/.bin` (or Node itself) with its output on this terminal; true when it ends with 0. */
function run(command, args, env = {}) {
  const file = command === 'node' ? process.execPath : path.join('node_modules', '.bin', command);
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

/**
 * @typedef {{ passed: number, failed: number }} Count
 */

/** A step that passes or fails as one. @returns {Promise<Count>} */
async function check(command, args) {
  return (await run(command, args)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A runner that writes a JSON report: its own counts; a run without a report, or one that failed beyond its tests, counts as one failure. */
async function counted(command, args, env, read) {
  const folder = mkdtempSync(path.join(tmpdir(), 'lantern-test-'));
  const report = path.join(folder, 'report.json');
  try {
    const ok = await run(command, args(report), env(report));
    const count = read(JSON.parse(readFileSync(report, 'utf8')));
    return ok || count.failed > 0 ? count : { ...count, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns {{ name: string, run: () => Promise<Count> }[]} everything that `npm test` does, in order */
export function testSteps(chromium) {
  return [
    { name: 'content', run: () => check('node', ['--import', 'tsx', 'lib/build/run.ts']) },
    { name: 'wording and plain words', run: () => check('node', ['--import', 'tsx', 'lib/build/check.ts']) },
    {
      name: 'types',
      run: async () =>
        (await run('next', ['typegen'])) ? check('tsc', ['--noEmit']) : { passed: 0, failed: 1 },
    },
    { name: 'lint', run: () => check('eslint', ['.']) },
    { name: 'format', run: () => check('prettier', ['--check', '.']) },
    {
      name: 'unit tests',
      run: () =>
        counted(
          'vitest',
          (report) => ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
          () => ({}),
          ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
        ),
    },
    { name: 'production build', run: () => check('node', ['scripts/test/build.mjs']) },
    {
      name: 'browser tests',
      run: () =>
        counted(
          'playwright',
          () => ['test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json'],
          (report) => ({ CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report }),
          ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
        ),
    },
  ];
}
