import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { localeTableSchema } from './schema';

const row = { code: 'en', name: 'English', direction: 'ltr', enabled: true, exit: 'https://example.org/' };

describe('the table of languages', () => {
  it('accepts the table of this project', () => {
    const table: unknown = parse(readFileSync('content/locales.yaml', 'utf8'));
    expect(localeTableSchema.safeParse(table).error?.issues).toBeUndefined();
  });

  it.each([
    ['a code in the wrong spelling', [{ ...row, code: 'EN' }], '0.code'],
    ['a code that is no language tag', [{ ...row, code: 'english language' }], '0.code'],
    ['an exit without https', [{ ...row, exit: 'http://example.org/' }], '0.exit'],
    ['an exit that runs script', [{ ...row, exit: 'javascript:alert(1)' }], '0.exit'],
    ['a direction that is none', [{ ...row, direction: 'up' }], '0.direction'],
    ['a field nobody knows', [{ ...row, font: 'Arial' }], '0'],
    ['the same language twice', [row, { ...row, name: 'English again' }], '1.code'],
    ['a table without an enabled language', [{ ...row, enabled: false }], ''],
    ['an empty table', [], ''],
  ])('refuses %s', (_name, table, path) => {
    const { error } = localeTableSchema.safeParse(table);
    expect(error?.issues.map((issue) => issue.path.join('.'))).toContain(path);
  });

  it('names every wrong row in one run', () => {
    const { error } = localeTableSchema.safeParse([
      { ...row, exit: 'ftp://x' },
      { ...row, code: 'ES' },
    ]);
    expect(error?.issues).toHaveLength(2);
  });
});
