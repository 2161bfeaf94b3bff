import { describe, expect, it } from 'vitest';
import { sameWithinMinute } from './minute-cache';

describe('sameWithinMinute', () => {
  it('makes an answer once a minute and key', async () => {
    let made = 0;
    const make = async () => `answer ${++made}`;
    const noon = Date.UTC(2026, 10, 23, 12);
    expect(await sameWithinMinute('a', noon, make)).toBe('answer 1');
    expect(await sameWithinMinute('a', noon + 59_999, make)).toBe('answer 1');
    expect(await sameWithinMinute('b', noon + 59_999, make)).toBe('answer 2');
    expect(await sameWithinMinute('a', noon + 60_000, make)).toBe('answer 3');
  });

  it('lets go of everything rather than hold more than 200', async () => {
    const now = Date.UTC(2026, 10, 23, 13);
    let made = 0;
    for (let index = 0; index < 201; index += 1)
      await sameWithinMinute(`k${index}`, now, async () => `${++made}`);
    await sameWithinMinute('k0', now, async () => `${++made}`);
    expect(made).toBe(202);
  });
});
