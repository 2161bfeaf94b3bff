import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as detectorModule from '@/lib/data/detector';
import type * as guidesModule from '@/lib/data/guides';
import type * as countryModule from '@/lib/data/request-country';
import { renderPage } from '../html-page';
import { viewFor } from '../view';

const guides = vi.hoisted(() => ({ broken: false }));
const detector = vi.hoisted(() => ({ broken: false }));
const country = vi.hoisted(() => ({ broken: false }));

vi.mock('@/lib/data/guides', async (original) => {
  const real = await original<typeof guidesModule>();
  return {
    ...real,
    findGuides: (...args: Parameters<typeof real.findGuides>) => {
      if (guides.broken) throw new Error('no index');
      return real.findGuides(...args);
    },
  };
});
vi.mock('@/lib/data/detector', async (original) => {
  const real = await original<typeof detectorModule>();
  return {
    detect: (...args: Parameters<typeof real.detect>) => {
      if (detector.broken) throw new Error('no lexicon');
      return real.detect(...args);
    },
  };
});
vi.mock('@/lib/data/request-country', async (original) => {
  const real = await original<typeof countryModule>();
  return {
    ...real,
    requestCountry: (...args: Parameters<typeof real.requestCountry>) => {
      if (country.broken) throw new Error('no database');
      return real.requestCountry(...args);
    },
  };
});

const { searchPage } = await import('./search-page');

async function search(query: string): Promise<string> {
  const view = viewFor('en')!;
  const request = new Request('http://localhost/en/search?country=gb', {
    method: 'POST',
    body: new URLSearchParams({ q: query }),
  });
  return renderPage(view, await searchPage(view, { locale: 'en' }, request));
}

describe('a search, when one of its steps breaks', () => {
  beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => {}));
  afterEach(() => {
    guides.broken = detector.broken = country.broken = false;
    vi.restoreAllMocks();
  });

  it('still shows the line and the ambulance without the index of guides', async () => {
    guides.broken = true;
    const html = await search('i want to die');
    expect(html).toContain('tel:116123');
    expect(html).toContain('data-emergency="999"');
    expect(html).toContain('data-guide="when-you-think-about-suicide"');
  });

  it('errs toward help without the detector', async () => {
    detector.broken = true;
    const html = await search('friends');
    expect(html).toContain('data-support="crisis"');
    expect(html).toContain('tel:116123');
  });

  it('asks for the country and shows the worldwide entry without the country', async () => {
    country.broken = true;
    const html = await search('i want to die');
    expect(html).toContain('data-support="crisis"');
    expect(html).toContain('data-emergency="112"');
    expect(html).toContain('data-helpline="zz-');
    expect(html).toContain('<select');
  });
});
