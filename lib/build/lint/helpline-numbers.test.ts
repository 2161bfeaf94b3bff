import { describe, expect, it } from 'vitest';
import { findHelplineNumbers } from './helpline-numbers';

const numbers = new Set(['988', '116123', '100', '1925', '254722178177']);
const found = (text: string) => findHelplineNumbers({ text, line: 1, isHeading: false }, numbers).length > 0;

describe('findHelplineNumbers', () => {
  it.each([
    ['a short number', 'Call 988 now.'],
    ['a number written in groups', 'Call 116 123.'],
    ['a number with its country', 'Call +254 722 178 177.'],
    ['Arabic digits', 'اتصل على ٩٨٨ الآن.'],
    ['Hindi digits', '९८८ पर कॉल करें।'],
    ['wide digits', '９８８に電話。'],
  ])('finds %s', (_, text) => {
    expect(found(text)).toBe(true);
  });

  it.each([
    ['numbers that the directory does not hold', 'One in 977 people.'],
    ['round figures', 'About 93 in 100 people.'],
    ['years', 'A study of 1925.'],
    ['parts of larger figures', 'It reached 9,988 people, or 98.8 in ten.'],
  ])('leaves alone %s', (_, text) => {
    expect(found(text)).toBe(false);
  });
});
