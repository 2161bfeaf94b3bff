import { expect, it } from 'vitest';
import type { Channel } from './compiled';
import { contactHref, emergencyHref } from './links';

const number = (dial: string) => ({ display: dial, dial, scope: 'short', hours: null }) as const;

it.each<[string, Channel, string]>([
  ['a full number as E.164', { kind: 'phone', ...number('+254722178177') }, 'tel:+254722178177'],
  ['a short code as it is', { kind: 'phone', ...number('116') }, 'tel:116'],
  ['a star code as it is', { kind: 'phone', ...number('*4141') }, 'tel:*4141'],
  ['a hash code without opening a fragment', { kind: 'phone', ...number('#8891') }, 'tel:%238891'],
  ['a text without a keyword', { kind: 'sms', ...number('988') }, 'sms:988'],
  ['a text with its keyword', { kind: 'sms', ...number('85258'), keyword: 'SHOUT' }, 'sms:85258?&body=SHOUT'],
  [
    'WhatsApp without the plus sign',
    { kind: 'whatsapp', ...number('+556196100180') },
    'https://wa.me/556196100180',
  ],
  [
    'a chat by its address',
    { kind: 'chat', url: 'https://chat.example/a', hours: null },
    'https://chat.example/a',
  ],
  ['e-mail', { kind: 'email', address: 'a@b.example', hours: null }, 'mailto:a@b.example'],
])('links %s', (_, channel, href) => {
  expect(contactHref(channel)).toBe(href);
});

it('calls an emergency number', () => {
  expect(emergencyHref({ dial: '999' })).toBe('tel:999');
});
