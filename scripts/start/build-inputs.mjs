import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Where a build leaves the server and the digest of what it was made from. `next build` empties the folder, so both go with it. */
export const SERVER_BUNDLE = '.next/lantern-server.mjs';
export const BUILD_STAMP = '.next/.lantern-build';

/** Files and folders that a build reads. */
const INPUTS = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'scripts/server',
  'scripts/server.ts',
  'scripts/start',
  'next.config.js',
  'next.config.mjs',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Environment variables whose value a build writes into pages. */
const VARIABLES = /^(?:SITE_URL$|NEXT_PUBLIC_)/;

/**
 * A digest of everything that a build depends on: the inputs by path and content, the variables, the major version of Node.
 * Tests and hidden files do not count.
 * @param {string} root folder of the project
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string} nodeVersion for example `20.9.0`
 * @returns {string}
 */
export function buildDigest(root, env, nodeVersion) {
  const hash = createHash('sha256');
  const add = (/** @type {string} */ name, /** @type {Buffer | string} */ value) =>
    hash.update(JSON.stringify([name, value.length])).update(value);
  for (const file of INPUTS.flatMap((input) => filesIn(root, input)))
    add(file, readFileSync(path.join(root, file)));
  for (const name of Object.keys(env).sort()) if (VARIABLES.test(name)) add(name, env[name] ?? '');
  add('node', nodeVersion.split('.')[0] ?? '');
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} digest
 * @returns {boolean} whether a finished build of exactly these inputs is there
 */
export function isBuilt(root, digest) {
  const stamp = path.join(root, BUILD_STAMP);
  return (
    existsSync(path.join(root, SERVER_BUNDLE)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest
  );
}

/**
 * @param {string} root
 * @param {string} input
 * @returns {string[]} paths from the root, sorted
 */
function filesIn(root, input) {
  const stat = statSync(path.join(root, input), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [input];
  return readdirSync(path.join(root, input))
    .filter((name) => !name.startsWith('.') && !/\.test\.\w+$/.test(name))
    .sort()
    .flatMap((name) => filesIn(root, `${input}/${name}`));
}
