import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The one script of the site, and a short digest of it for its address. */
export async function buildEnhance(root: string): Promise<{ script: string; version: string }> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'lib/enhance/index.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2017'],
    write: false,
    legalComments: 'none',
    tsconfigRaw: { compilerOptions: { alwaysStrict: false } },
  });
  const script = outputFiles[0]?.text ?? '';
  return { script, version: createHash('sha256').update(script).digest('hex').slice(0, 10) };
}
