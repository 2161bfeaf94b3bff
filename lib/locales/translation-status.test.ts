import { describe, expect, it } from 'vitest';
import { translationStatus } from './translation-status';

const row = (code: string, enabled = true, reviewedBy: string[] = []) => ({
  code,
  name: code,
  direction: 'ltr' as const,
  enabled,
  exit: 'https://example.org/',
  reviewedBy,
});
const guide = (
  slug: string,
  locale: string,
  reviewedBy: string[] = [],
  translationReviewedBy?: string[],
) => ({
  slug,
  locale,
  reviewedBy,
  translationReviewedBy,
});

const status = translationStatus({
  rows: [row('en'), row('sw', true, ['Amina']), row('fr', false)],
  original: 'en',
  messages: {
    en: { a: { b: 'one', c: 'two' }, d: 'three' },
    sw: { a: { b: 'moja', c: ' ' }, extra: 'zaidi' },
  },
  guides: [
    guide('sleep', 'en', ['Dr. Otieno']),
    guide('grief', 'en'),
    guide('sleep', 'sw', [], ['Amina']),
    guide('grief', 'sw', [], []),
    guide('orphan', 'sw', [], ['Amina']),
  ],
});

describe('the status of translations', () => {
  it('counts only words that the original has and the translation fills', () => {
    expect(status.languages.map(({ code, words }) => [code, words])).toEqual([
      ['en', { done: 3, total: 3 }],
      ['sw', { done: 1, total: 3 }],
      ['fr', { done: 0, total: 3 }],
    ]);
  });

  it('counts guides that exist in the original, and of these the ones that somebody has read', () => {
    expect(status.languages.map(({ guides, guidesRead }) => [guides.done, guides.total, guidesRead])).toEqual(
      [
        [2, 2, 0],
        [2, 2, 1],
        [0, 2, 0],
      ],
    );
  });

  it('keeps languages that are switched off, and names who has read the interface', () => {
    expect(status.languages.map(({ enabled, original, readers }) => [enabled, original, readers])).toEqual([
      [true, true, []],
      [true, false, ['Amina']],
      [false, false, []],
    ]);
  });

  it('counts what a clinician has reviewed among the originals alone', () => {
    expect(status.byClinician).toEqual({ done: 1, total: 2 });
  });
});
