import type { CompiledCountry } from '@/lib/helplines/compiled';
import type { GuideBlock } from './guide-blocks';

export const NUMBER_RULE = 'helpline-number';

const ZEROS = ['٠', '۰', '०', '০', '０'].map((zero) => zero.codePointAt(0)!);

/** Digits of any script as 0 to 9. */
function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** All numbers of the directory, as digits: helplines and emergency services, as dialled and as written. */
export function directoryNumbers(countries: readonly CompiledCountry[]): ReadonlySet<string> {
  const dialled = countries.flatMap(({ emergency, helplines }) => [
    ...emergency,
    ...helplines.flatMap(({ channels }) => channels.filter((channel) => 'dial' in channel)),
  ]);
  return new Set(
    dialled
      .flatMap(({ dial, display }) => [dial, display])
      .map((number) => plainDigits(number).replace(/\D/g, ''))
      .filter((digits) => digits.length >= 3),
  );
}

const isDecimal = (number: string) => /^\d+\.\d{1,2}$/.test(number);
/** Hundreds and years are figures far more often than numbers to dial. */
const isFigure = (digits: string) => /^[1-9]0{2,}$/.test(digits) || /^(?:19|20)\d\d$/.test(digits);

/** Numbers in a block of a guide that the directory holds: guides are the same in every country. */
export function findHelplineNumbers(
  { text }: GuideBlock,
  numbers: ReadonlySet<string>,
): { rule: string; lineOffset: number; reason: string; alternative: string }[] {
  const plain = plainDigits(text);
  return [...plain.matchAll(/(?<![A-Za-z\d.,:/])\+?\d[\d\s().-]*\d(?![A-Za-z\d]|[.,:/]\d)/gu)]
    .filter(([number]) => {
      const digits = number.replace(/\D/g, '');
      return numbers.has(digits) && !isFigure(digits) && !isDecimal(number);
    })
    .map(({ 0: number, index }) => ({
      rule: NUMBER_RULE,
      lineOffset: plain.slice(0, index).split('\n').length - 1,
      reason: `“${number}” is a number of the directory.`,
      alternative:
        'Take it out: a guide is the same in every country, and numbers come from the directory, where they are kept fresh.',
    }));
}
