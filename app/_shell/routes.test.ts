import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const METHODS = /^export (?:const|async function|function) (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b(.*)$/gm;
/** How a method may be made: through the door, through what goes through it (a page, an answer for machines), or as another method of the file. */
const THROUGH_THE_DOOR = /^ = (?:door|staticPage|livePage|apiRoute)(?:<[^>]*>)?\(|^ = (?:GET|POST);$/;

const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /(^|\/)route\.tsx?$/.test(name));

describe('the routes', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(15);
  });

  it.each(files)('%s answers every method through the one door', (file) => {
    const methods = [...readFileSync(`app/${file}`, 'utf8').matchAll(METHODS)];
    expect(methods.length).toBeGreaterThan(0);
    for (const [, , rest] of methods) expect(rest).toMatch(THROUGH_THE_DOOR);
  });

  it('hold no page, layout or proxy of Next, which would send its code to the reader', () => {
    const others = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((name) =>
      /(^|\/)(page|layout|template|loading|error|not-found|default)\.[jt]sx?$/.test(name),
    );
    expect(others).toEqual([]);
  });
});
