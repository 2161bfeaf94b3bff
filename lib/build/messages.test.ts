import { describe, expect, it } from 'vitest';
import { checkMessages } from './messages';

const check = (english: Record<string, string>, translated: Record<string, string>) =>
  checkMessages('content/messages/es.json', english, translated).map(
    ({ where, problem }) => `${where}: ${problem}`,
  );

describe('checkMessages', () => {
  it('accepts a translation with the same keys and placeholders, also in another order', () => {
    expect(check({ a: '{x} of {y}' }, { a: '{y}: {x}' })).toEqual([]);
  });

  it('accepts other plural forms than English has', () => {
    expect(
      check(
        { a: '{n, plural, one {# line} other {# lines}}' },
        { a: '{n, plural, one {#} two {#} few {#} other {#}}' },
      ),
    ).toEqual([]);
  });

  it('names a key that is missing, empty or unknown', () => {
    expect(check({ a: 'A', b: 'B' }, { b: ' ', c: 'C' })).toEqual([
      'a: This message is missing.',
      'b: This message is missing.',
      'c: English has no such message.',
    ]);
  });

  it('names a placeholder that was translated', () => {
    expect(check({ a: 'Call {number}' }, { a: 'Llama al {número}' })[0]).toMatch(/^a: The placeholders are/);
  });

  it('names a message with broken braces', () => {
    expect(check({ a: 'Call {number}' }, { a: 'Llama {number' })[0]).toMatch(
      /^a: The message cannot be read/,
    );
  });
});
