import { execFile, type ExecFileException } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeProblem } from './node-version.mjs';

/** Stands in for npm: notes what it was asked, and leaves what npm would leave. */
const FAKE_NPM = `
import { appendFileSync, copyFileSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
const args = process.argv.slice(2).join(' ');
appendFileSync('npm.log', args + ' NODE_ENV=' + process.env.NODE_ENV + '\\n');
if (args.startsWith('ci')) {
  rmSync('node_modules', { recursive: true, force: true });
  mkdirSync('node_modules');
  symlinkSync(process.env.REAL_MODULES + '/esbuild', 'node_modules/esbuild');
  copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
} else {
  if (existsSync('broken')) process.exit(3);
  mkdirSync('.next', { recursive: true });
}
`;

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'lantern-start-'));
  for (const part of ['scripts/start', 'scripts/start.mjs'])
    cpSync(part, path.join(root, part), { recursive: true });
  mkdirSync(path.join(root, 'content'));
  write('content/en.yaml', 'hello');
  write('package.json', '{"type":"module"}');
  write('package-lock.json', lockWith('1.0.0'));
  write(
    'scripts/server.ts',
    'const words: string = "serving as "; console.log(words + process.env.NODE_ENV);',
  );
  write('npm-cli.js', FAKE_NPM);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(file: string, text: string): void {
  writeFileSync(path.join(root, file), text);
}

function lockWith(version: string): string {
  const optional = { version: '1.0.0', optional: true };
  return JSON.stringify({
    packages: { '': {}, 'node_modules/a': { version }, 'node_modules/for-other-systems': optional },
  });
}

interface Run {
  code: number;
  out: string;
  error: string;
  /** What npm was asked in this run. */
  npm: string[];
}

function start(env: Record<string, string> = {}): Promise<Run> {
  const log = path.join(root, 'npm.log');
  rmSync(log, { force: true });
  const variables = {
    ...process.env,
    PORT: '0',
    npm_execpath: path.join(root, 'npm-cli.js'),
    REAL_MODULES: path.resolve('node_modules'),
    ...env,
    NODE_ENV: 'production' as const,
  };
  return new Promise((resolve) => {
    const done = (failure: ExecFileException | null, out: string, error: string) => {
      const npm = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
      resolve({ code: Number(failure?.code ?? 0), out, error, npm });
    };
    execFile(
      process.execPath,
      [path.join(root, 'scripts/start.mjs')],
      { cwd: tmpdir(), env: variables },
      done,
    );
  });
}

const INSTALL = 'ci --include=dev --no-audit --no-fund NODE_ENV=undefined';
const BUILD = 'run build NODE_ENV=undefined';

describe('npm start', () => {
  it('installs, builds and serves the first time, and only serves the second time', async () => {
    const first = await start();
    expect(first.npm).toEqual([INSTALL, BUILD]);
    expect(first.out).toMatch(/serving as production\n$/);
    const second = await start();
    expect(second).toMatchObject({ code: 0, npm: [], out: 'serving as production\n' });
  });

  it.each<[string, () => void, string[]]>([
    ['builds again after a change of content', () => write('content/en.yaml', 'hello again'), [BUILD]],
    ['builds again after a new file', () => write('content/ar.yaml', ''), [BUILD]],
    ['builds again after a file is gone', () => rmSync(path.join(root, 'content/en.yaml')), [BUILD]],
    [
      'builds again after a change of the server',
      () => appendFileSync(path.join(root, 'scripts/server.ts'), '//'),
      [BUILD],
    ],
    [
      'installs and builds again after a change of the packages',
      () => write('package-lock.json', lockWith('1.0.1')),
      [INSTALL, BUILD],
    ],
    ['does not build again for a changed test', () => write('content/en.test.ts', ''), []],
    ['does not build again for a hidden file', () => write('content/.en.yaml.swp', ''), []],
  ])('%s', async (_name, change, expected) => {
    await start();
    change();
    const second = await start();
    expect(second.npm).toEqual(expected);
    expect(second.out).toMatch(/serving as production\n$/);
  });

  it('builds again for another public address', async () => {
    await start();
    expect((await start({ SITE_URL: 'https://help.example.org' })).npm).toEqual([BUILD]);
  });

  it('installs again where an installation was broken off', async () => {
    await start();
    rmSync(path.join(root, 'node_modules/.package-lock.json'));
    expect((await start()).npm).toEqual([INSTALL]);
  });

  it('does not serve, and tries again the next time, where the build fails', async () => {
    write('broken', '');
    const failed = await start();
    expect(failed).toMatchObject({ code: 1, error: '`npm run build` failed; see above.\n' });
    expect(failed.out).not.toContain('serving');
    rmSync(path.join(root, 'broken'));
    expect((await start()).npm).toEqual([BUILD]);
  });

  it('does not take a build that failed half-way for the one before it', async () => {
    await start();
    write('broken', '');
    write('content/en.yaml', 'changed');
    await start();
    rmSync(path.join(root, 'broken'));
    write('content/en.yaml', 'hello');
    expect((await start()).npm).toEqual([BUILD]);
  });

  it('says in one sentence that a port is busy, before it installs or builds', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, resolve));
    const { port } = other.address() as AddressInfo;
    const run = await start({ PORT: String(port) });
    other.close();
    expect(run).toMatchObject({ code: 1, out: '', npm: [] });
    expect(run.error).toMatch(
      new RegExp(`^Port ${port} is in use by another program\\..*PORT=${port + 1} npm start\\n$`),
    );
  });

  it.each([['abc'], ['-1'], ['65536'], ['3000.5']])('refuses the port %s in one sentence', async (port) => {
    const run = await start({ PORT: port });
    expect(run).toMatchObject({ code: 1, npm: [] });
    expect(run.error).toMatch(/^PORT must be a whole number.*\n$/);
  });
});

describe('nodeProblem', () => {
  it.each([['20.9.0'], ['20.20.2'], ['22.0.0'], ['100.1.0']])('has none with Node %s', (version) => {
    expect(nodeProblem(version)).toBeNull();
  });

  it.each([['20.8.1'], ['18.20.0'], ['9.9.9'], ['0.12.18']])(
    'names Node %s and what is needed',
    (version) => {
      expect(nodeProblem(version)).toMatch(new RegExp(`20\\.9.*${version}`));
    },
  );
});
