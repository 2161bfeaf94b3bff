import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { BUILD_STAMP, buildDigest, SERVER_BUNDLE } from './build-inputs.mjs';

/**
 * Ends a build: puts the server into one plain file beside it, so that serving needs no TypeScript, and notes what was built.
 * @param {string} root
 * @param {string} digest of the inputs as they were when the build began
 */
export async function finishBuild(root, digest) {
  const { build, stop } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: ['scripts/server.ts'],
    outfile: SERVER_BUNDLE,
    bundle: true,
    platform: 'node',
    target: 'node20.9',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  // Its helper process would otherwise live as long as the site.
  await stop();
  writeFileSync(path.join(root, BUILD_STAMP), digest);
}

// As a script, after `npm run build` by hand.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await finishBuild(process.cwd(), buildDigest(process.cwd(), process.env, process.versions.node));
}
