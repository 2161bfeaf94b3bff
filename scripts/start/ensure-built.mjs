import { rmSync } from 'node:fs';
import process from 'node:process';
import { BUILD_STAMP, buildDigest, isBuilt } from './build-inputs.mjs';
import { isInstalled } from './installed.mjs';
import { npm } from './npm.mjs';

/**
 * Installs the packages and builds the site where that has not been done for exactly this state of the project.
 * The working folder is the root of the project.
 */
export async function ensureBuilt() {
  const root = process.cwd();
  const digest = buildDigest(root, process.env, process.versions.node);
  const built = isBuilt(root, digest);
  if (!isInstalled(root, { needDev: !built })) {
    console.log('Installing packages. The first time, this takes about a minute.');
    // The build needs the packages for development, which npm leaves out where NODE_ENV is production.
    await npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  }
  if (!built) {
    console.log('Building the site.');
    // A build that fails half-way must not pass for the one before it.
    rmSync(BUILD_STAMP, { force: true });
    await npm(['run', 'build']);
    const { finishBuild } = await import('./finish-build.mjs');
    await finishBuild(root, digest);
  }
}
