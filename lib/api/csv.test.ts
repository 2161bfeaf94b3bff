import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chat, country, helpline, phone } from '@/lib/helplines/helpline-fixture';
import { csvCell, datasetCsv } from './csv';
import { datasetCountries } from './dataset';

/** The cells of a table as RFC 4180 reads it. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

const tableOf = (...lines: Parameters<typeof country>) =>
  read(datasetCsv(datasetCountries([country(...lines)])));

describe('csvCell', () => {
  it.each([
    ['=HYPERLINK("https://x.example")', `"'=HYPERLINK(""https://x.example"")"`],
    ['+254 722', "'+254 722"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    ['\r=1', `"'\r=1"`],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['tel:+254', 'tel:+254'],
    ['', ''],
  ])('writes %j as %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it('never begins a cell with a sign of a formula, and loses nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('', '=', '+', '-', '@', '\t', ' =', '"='),
        (text, start) => {
          const [[cell = ''] = []] = read(`${csvCell(start + text)}\r\n`);
          expect(cell).not.toMatch(/^\s*[=+\-@]/);
          expect([start + text, `'${start + text}`]).toContain(cell);
        },
      ),
    );
  });
});

describe('datasetCsv', () => {
  it('begins with a byte order mark and has a head, one row a channel, and one for a line without any', () => {
    const [head, ...rows] = tableOf(
      helpline('two', { channels: [phone(), chat(null)] }),
      helpline('none', { channels: [] }),
    );
    expect(head?.[0]).toBe('\uFEFFcountry');
    expect(new Set([head, ...rows].map((row) => row?.length)).size).toBe(1);
    const at = (name: string) => rows.map((row) => row[head!.indexOf(name)]);
    expect(at('id')).toEqual(['two', 'two', 'none']);
    expect(at('channel')).toEqual(['phone', 'chat', '']);
    expect(at('href')).toEqual(['tel:100', 'https://chat.example', '']);
    expect(at('hours')).toEqual(['24/7', '', '']);
    expect(at('silent')).toEqual(['false', 'true', '']);
  });

  it('keeps a name with a line break, quotes and a comma in one cell', () => {
    const name = 'Línea "A",\nsegunda; شكرا';
    const [head, row] = tableOf(helpline('x', { name }));
    expect(row?.[head!.indexOf('name')]).toBe(name);
  });

  it('writes nothing but the head where there is nothing', () => {
    expect(read(datasetCsv([]))).toHaveLength(1);
  });
});
