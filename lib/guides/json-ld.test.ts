import { expect, it } from 'vitest';
import { guideData } from './json-ld';
import type { Guide } from './schema';

const guide: Guide = {
  slug: 'x',
  locale: 'es',
  title: 'Una guía',
  tabTitle: 'Guía',
  description: 'De qué va.',
  summary: 'Dos frases.',
  topics: ['x'],
  updated: '2026-11-01',
  reviewedBy: [],
  related: [],
  sources: [{ title: 'Source', publisher: 'WHO', year: 2024, url: 'https://who.example/page' }],
  minutes: 3,
  headings: [],
};

it('says what the guide is, in its own language, with its sources', () => {
  expect(guideData(guide, { publisher: 'Lantern', url: null })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: 'Una guía',
    description: 'De qué va.',
    inLanguage: 'es',
    dateModified: '2026-11-01',
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    publisher: { '@type': 'Organization', name: 'Lantern' },
    citation: ['https://who.example/page'],
  });
});

it('names reviewers, once there are some, and the address, once there is one', () => {
  expect(
    guideData({ ...guide, reviewedBy: ['Dr A'] }, { publisher: 'L', url: 'https://l.example/es' }),
  ).toMatchObject({
    mainEntityOfPage: {
      '@type': 'WebPage',
      url: 'https://l.example/es',
      reviewedBy: [{ '@type': 'Person', name: 'Dr A' }],
    },
  });
});
