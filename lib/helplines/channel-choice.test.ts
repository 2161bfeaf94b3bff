import { describe, expect, it } from 'vitest';
import { mostAnswered } from './channel-choice';
import { ALWAYS, chat, DAYTIME, phone } from './helpline-fixture';

const isPhone = ({ kind }: { kind: string }) => kind === 'phone';

describe('the number that a page without a clock shows', () => {
  it('is the one that answers day and night, wherever the file has it', () => {
    const always = phone(ALWAYS, '103');
    expect(mostAnswered([phone(null, '101'), phone(DAYTIME, '102'), always], isPhone)).toBe(always);
  });

  it('is one with known hours before one whose hours nobody knows', () => {
    const daytime = phone(DAYTIME, '102');
    expect(mostAnswered([phone(null, '101'), daytime], isPhone)).toBe(daytime);
  });

  it('is the first in the file among equals', () => {
    const first = phone(null, '101');
    expect(mostAnswered([chat(ALWAYS), first, phone(null, '102')], isPhone)).toBe(first);
  });

  it('is none where no channel fits', () => {
    expect(mostAnswered([chat()], isPhone)).toBeUndefined();
  });
});
