import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import postcss from 'postcss';
import type { Site } from '@/lib/site/schema';
import { GENERATED } from './generated';

/** The operator's colours as CSS variables: light, and dark where the reader's device asks for it. */
export function colourVariables(colours: Site['colours']): string {
  const rules = (theme: 'light' | 'dark') =>
    Object.entries(colours)
      .map(([name, value]) => `--${name}:${value[theme]}`)
      .join(';');
  return `:root{color-scheme:light dark;${rules('light')}}@media (prefers-color-scheme:dark){:root{${rules('dark')}}}`;
}

/**
 * The style sheet without `@layer`: browsers before 2022 drop every rule inside one, and cheap phones still run them. The
 * layers already stand in the order in which they apply, and only class selectors follow the element selectors.
 */
export function withoutLayers(css: string): string {
  const sheet = postcss.parse(css);
  sheet.walkAtRules('layer', (rule) => {
    if (rule.nodes) rule.replaceWith(rule.nodes);
    else rule.remove();
  });
  return sheet.toString();
}

export interface Style {
  css: string;
  /** CSP source of exactly these bytes between `<style>` and `</style>`. */
  hash: string;
}

/** The one style sheet of the site: colours, then what Tailwind finds used in `components/` and `app/`. */
export async function buildStyle(root: string, colours: Site['colours']): Promise<Style> {
  await mkdir(join(root, GENERATED), { recursive: true });
  const output = join(root, GENERATED, 'tailwind.css');
  await promisify(execFile)(
    process.execPath,
    [
      join(root, 'node_modules/@tailwindcss/cli/dist/index.mjs'),
      '-i',
      'components/document/style.css',
      '-o',
      output,
      '--minify',
    ],
    { cwd: root, env: { ...process.env, NODE_ENV: 'production' } },
  );
  const tailwind = (await readFile(output, 'utf8')).replace(/^\/\*![^*]*\*\/\s*/, '').trim();
  const css = colourVariables(colours) + withoutLayers(tailwind);
  await writeFile(join(root, GENERATED, 'style.css'), css);
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
}
