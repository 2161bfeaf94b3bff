import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const METHODS = /^export (?:const|async function|function) (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b(.*)$/gm;
/** How a method may be made: through the door, through what goes through it (a page, an answer for machines), or as another method of the file. */
const THROUGH_THE_DOOR = /^ = (?:door|staticPage|livePage|apiRoute)(?:<[^>]*>)?\(|^ = (?:GET|POST);$/;

const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /(^|\/)route\.tsx?$/.test(name));

const documented = readFileSync('docs/architecture.md', 'utf8');

describe('the routes', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(15);
  });

  it.each(files)('%s answers every method through the one door', (file) => {
    const methods = [...readFileSync(`app/${file}`, 'utf8').matchAll(METHODS)];
    expect(methods.length).toBeGreaterThan(0);
    for (const [, , rest] of methods) expect(rest).toMatch(THROUGH_THE_DOOR);
  });

  it.each(files)('%s stands in the list of addresses in docs/architecture.md', (file) => {
    const address = file
      .replace(/\/?route\.tsx?$/, '')
      .replace(/\[{1,2}\.\.\.\w+\]{1,2}/g, '{…}')
      .replace(/\[(\w+)\]/g, '{$1}');
    expect(documented).toContain(`\`/${address}\``);
  });

  it('hold no page, layout or proxy of Next, which would send its code to the reader', () => {
    const others = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((name) =>
      /(^|\/)(page|layout|template|loading|error|not-found|default)\.[jt]sx?$/.test(name),
    );
    expect(others).toEqual([]);
  });
});
