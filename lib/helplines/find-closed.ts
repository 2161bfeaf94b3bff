import type { ClosedLine } from './compiled';

/** Letters and digits alone, without accents and case, words apart by one space. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const digitsOf = (text: string) => text.replace(/\D+/g, '');

/** Runs of digits as people write numbers: with spaces, hyphens, dots and brackets between them. */
function numbersIn(query: string): string[] {
  return (query.normalize('NFKC').match(/\+?\d(?:[\s().–-]*\d)+/g) ?? []).map(digitsOf);
}

/** Shorter numbers are also years, amounts and house numbers. */
const SURELY_A_NUMBER = 7;
/** "call 1393 please": more words than these, and a short number may stand for something else. */
const WORDS_AROUND = 3;

function namesNumber(query: string, line: ClosedLine, own: boolean): boolean {
  const written = numbersIn(query);
  const had = line.numbers.map(digitsOf);
  return written.some((number) => {
    if (!had.includes(number)) return false;
    if (number.length >= SURELY_A_NUMBER) return true;
    return own && plain(query).split(' ').length <= WORDS_AROUND + 1;
  });
}

function namesService(query: string, { names }: ClosedLine): boolean {
  const asked = ` ${plain(query)} `;
  return names.map(plain).some((name) => name.length > 2 && asked.includes(` ${name} `));
}

/**
 * Services that have ended and that a query names, by a name or by a number. `groups` are the closed services by country; a short number
 * counts only for `country`, the reader's own (null: not known). An empty list for most queries; never throws.
 */
export function findClosed(
  query: string,
  groups: readonly { code: string; closed: readonly ClosedLine[] }[],
  country: string | null,
): ClosedLine[] {
  if (plain(query) === '') return [];
  return groups.flatMap(({ code, closed }) =>
    closed.filter((line) => namesService(query, line) || namesNumber(query, line, code === country)),
  );
}
