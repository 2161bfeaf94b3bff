import { describe, expect, it } from 'vitest';
import type { ClosedLine } from './compiled';
import { findClosed } from './find-closed';

const closed = (id: string, names: string[], numbers: string[]): ClosedLine => ({
  id,
  formerIds: [],
  name: names[0] ?? id,
  names,
  numbers,
  on: '2023-06-01',
  reason: 'ended',
  successor: null,
});
const GROUPS = [
  { code: 'US', closed: [closed('us-neda', ['NEDA Helpline', 'NEDA'], ['800-931-2237', '+18009312237'])] },
  { code: 'KR', closed: [closed('kr-1393', ['자살예방 상담전화 1393'], ['1393'])] },
  { code: 'BR', closed: [closed('br-141', ['Línea Éxito'], ['141'])] },
];
const found = (query: string, country: string | null = null) =>
  findClosed(query, GROUPS, country).map(({ id }) => id);

describe('findClosed', () => {
  it.each<[string, string, string | null, string[]]>([
    ['its name among other words', 'what is the NEDA helpline number?', null, ['us-neda']],
    ['a short name', 'neda', null, ['us-neda']],
    ['a name without its accents', 'linea exito', null, ['br-141']],
    ['a name in another script', '자살예방 상담전화 1393', null, ['kr-1393']],
    ['its number, however it is written', 'call (800) 931 2237 now', null, ['us-neda']],
    ['its full number', '+1 800-931-2237', null, ['us-neda']],
    ['a short number in its own country', 'phone 1393', 'KR', ['kr-1393']],
  ])('knows %s', (_, query, country, expected) => {
    expect(found(query, country)).toEqual(expected);
  });

  it.each<[string, string, string | null]>([
    ['a short number elsewhere', '1393', 'BR'],
    ['a short number from nowhere', '141', null],
    ['a year in a sentence', 'my family has lived here since 1393', 'KR'],
    ['a part of a longer word', 'nedaesque', null],
    ['a part of a longer number', '800 931 22371', null],
    ['nothing', '  !? ', 'KR'],
  ])('leaves alone %s', (_, query, country) => {
    expect(found(query, country)).toEqual([]);
  });
});
