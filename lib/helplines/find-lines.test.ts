import { describe, expect, it } from 'vitest';
import { findLines } from './find-lines';
import type { FindRequest } from './find-request';
import { DAYTIME, helpline, phone } from './helpline-fixture';

const night = new Date('2026-11-23T23:00:00Z');
const ALL: FindRequest = {
  topic: null,
  audience: null,
  channel: null,
  language: null,
  region: null,
  open: false,
};
const lines = [
  helpline('aside', { topics: ['mental-health', 'emotional-support', 'gambling'] }),
  helpline('closed', { channels: [phone(DAYTIME)] }),
  helpline('unknown', { channels: [phone(null)] }),
  helpline('gambling', { topics: ['gambling'] }),
];
const find = (request: Partial<FindRequest>, at = night) => {
  const { count, loosened, open, unknown, closed } = findLines(
    lines,
    { ...ALL, ...request },
    { at, locale: 'en' },
  );
  const ids = [open, unknown, closed].map((found) => found.map(({ helpline: { id } }) => id));
  return [count, loosened, ...ids];
};

describe('findLines', () => {
  it('counts every line where nothing is asked, and sets them apart by who answers', () => {
    expect(find({})).toEqual([4, [], ['aside', 'gambling'], ['unknown'], ['closed']]);
  });

  it('counts only lines known to answer, and still names those whose hours nobody knows', () => {
    expect(find({ open: true })).toEqual([2, [], ['aside', 'gambling'], ['unknown'], []]);
  });

  it('puts a line that is mainly about the topic before one that also takes it', () => {
    expect(find({ topic: 'gambling' })).toEqual([2, [], ['gambling', 'aside'], [], []]);
  });

  it('counts none where it had to give something up', () => {
    expect(find({ audience: 'men', open: true })).toEqual([0, ['audience'], ['aside', 'gambling'], [], []]);
  });
});
