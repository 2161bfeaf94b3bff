import { expect, test } from '@playwright/test';

test.describe('POST /api/v1/detect', () => {
  test('says what it thinks of one text, with the ids of its rules and not its words', async ({
    request,
  }) => {
    const response = await request.post('/api/v1/detect', {
      data: { q: 'sitaki kuishi tena zxqv', locale: 'en' },
    });
    expect(response.status()).toBe(200);
    const verdict = await response.json();
    expect(verdict).toMatchObject({ level: 'crisis', topic: 'suicide', who: 'self', language: 'sw' });
    expect(JSON.stringify(verdict)).not.toContain('zxqv');
    expect(response.headers()['access-control-allow-origin']).toBeUndefined();
    expect(response.headers()['cache-control']).toBe('no-store');
  });

  for (const [what, data, status] of [
    ['no JSON', 'nonsense', 400],
    ['no text', '{"locale":"en"}', 400],
    ['a list', '[]', 400],
    ['a field it does not know', '{"q":"x","watch":true}', 400],
    ['too much', JSON.stringify({ q: 'x'.repeat(3000) }), 413],
  ] as const) {
    test(`answers ${what} with a problem in words`, async ({ request }) => {
      const response = await request.post('/api/v1/detect', {
        data,
        headers: { 'Content-Type': 'application/json' },
      });
      expect(response.status()).toBe(status);
      expect(response.headers()['content-type']).toContain('application/problem+json');
      expect(await response.json()).toMatchObject({
        status,
        title: expect.any(String),
        detail: expect.any(String),
      });
    });
  }
});
