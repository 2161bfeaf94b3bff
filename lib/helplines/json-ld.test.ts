import { expect, it } from 'vitest';
import { chat, country, DAYTIME, helpline, phone } from './helpline-fixture';
import { directoryData } from './json-ld';

const page = { title: 'Helplines: X', url: null, noteOn: () => 'Confirmed' };
const one = (fields: Parameters<typeof helpline>[1]) => {
  const line = helpline('x', fields);
  return directoryData(country(line), [line], page) as {
    itemListElement: { item: { contactPoint: object[] } & Record<string, unknown> }[];
  };
};

it('lists lines in their order, each with how it was confirmed', () => {
  const lines = [helpline('a'), helpline('b', { operator: 'charity', area: ['XX-N'] })];
  expect(directoryData(country(...lines), lines, { ...page, url: 'https://x.example/en' })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: 'Helplines: X',
    url: 'https://x.example/en',
    numberOfItems: 2,
    itemListElement: [
      {
        '@type': 'ListItem',
        position: 1,
        item: expect.objectContaining({
          '@type': 'Organization',
          name: 'a',
          areaServed: 'XX',
          description: 'Confirmed',
        }) as unknown,
      },
      {
        '@type': 'ListItem',
        position: 2,
        item: expect.objectContaining({ '@type': 'NGO', areaServed: ['XX-N'] }) as unknown,
      },
    ],
  });
});

it('says hours only of a channel that never closes: others would lose their time zone', () => {
  const points = one({ channels: [phone(), phone(DAYTIME), phone(null)] }).itemListElement[0]?.item
    .contactPoint;
  expect(points?.map((point) => 'hoursAvailable' in point)).toEqual([true, false, false]);
});

it('gives each kind of channel what opens it, and no language that nobody named', () => {
  const points = one({
    languages: [],
    channels: [
      phone(null, '116'),
      chat(null),
      { kind: 'email', address: 'a@b.example', hours: null },
      { kind: 'sms', display: '741', dial: '741', scope: 'short', hours: null },
      { kind: 'whatsapp', display: '+1 202', dial: '+1202', scope: 'global', hours: null },
    ],
  }).itemListElement[0]?.item.contactPoint;
  expect(points).toEqual([
    { '@type': 'ContactPoint', contactType: 'helpline', telephone: '116' },
    { '@type': 'ContactPoint', contactType: 'chat', url: 'https://chat.example' },
    { '@type': 'ContactPoint', contactType: 'email', email: 'a@b.example' },
    { '@type': 'ContactPoint', contactType: 'sms', telephone: '741' },
    { '@type': 'ContactPoint', contactType: 'whatsapp', telephone: '+1202', url: 'https://wa.me/1202' },
  ]);
});
