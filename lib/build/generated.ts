import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const GENERATED = '.generated';

/**
 * Writes one value as a module `.generated/<name>.mjs` with its type beside it, so that importing it costs one
 * `JSON.parse` and the type checker never reads the data.
 * `type` is a type expression; `imports` are the import lines that it needs, seen from `.generated/`.
 */
export async function writeGenerated(
  root: string,
  name: string,
  value: unknown,
  type: string,
  imports: readonly string[] = [],
): Promise<void> {
  const folder = join(root, GENERATED);
  await mkdir(folder, { recursive: true });
  const json = JSON.stringify(JSON.stringify(value))
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  await writeFile(join(folder, `${name}.mjs`), `export default JSON.parse(${json});\n`);
  await writeFile(
    join(folder, `${name}.d.mts`),
    `${imports.map((line) => `${line}\n`).join('')}declare const value: ${type};\nexport default value;\n`,
  );
}

/** Writes bytes as `.generated/<name>`. */
export async function writeGeneratedBytes(root: string, name: string, bytes: Uint8Array): Promise<void> {
  const folder = join(root, GENERATED);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), bytes);
}
