import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { door } from './door';

const broken = door<{ locale: string }>(() => {
  throw new Error('the data is broken');
});
const ask = (path: string, languages = '') =>
  broken(new Request(`http://localhost${path}`, { headers: { 'Accept-Language': languages } }), {
    params: Promise.resolve({ locale: 'en' }),
  });

describe('a route behind which something is thrown', () => {
  beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => {}));
  afterEach(() => vi.restoreAllMocks());

  it('answers 200 with what to dial and where lines are listed', async () => {
    const answer = await ask('/en/search?q=secret');
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain('href="tel:112"');
    expect(html).toContain('https://findahelpline.com');
    expect(html).toContain('data-support="crisis"');
    expect(html).not.toContain('<script');
  });

  it.each([
    ['of the path', '/ar/gb', 'es', 'ar', 'rtl'],
    ['of the browser where the path has none', '/', 'es-MX', 'es', 'ltr'],
    ['of the site where neither is known', '/xx', '', 'en', 'ltr'],
  ])('answers in the language %s', async (_, path, languages, lang, dir) => {
    const html = await (await ask(path, languages)).text();
    expect(html).toContain(`<html lang="${lang}" dir="${dir}">`);
  });

  it('tells the operator what broke, and nothing of the request', async () => {
    await ask('/en/search?q=secret');
    expect(JSON.stringify(vi.mocked(console.error).mock.calls)).not.toContain('secret');
    expect(console.error).toHaveBeenCalledOnce();
  });

  it('stops the build instead of keeping the emergency page for good', async () => {
    vi.stubEnv('NEXT_PHASE', 'phase-production-build');
    await expect(ask('/en/gb')).rejects.toThrow('the data is broken');
    vi.unstubAllEnvs();
  });
});
