import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { KENYA } from '@/lib/build/helplines-fixture';
import { add } from './add';
import { idFor } from './ask-line';
import { check } from './check';
import { directoryWith } from './fixture';

const TODAY = new Date('2026-11-23T12:00:00Z');
const HEADED = `# Helplines of Kenya. How to edit: docs/helplines.md\n${KENYA.replace('\nhelplines', '\n\nhelplines')}`;

/** Answers as from a pipe, or as from a person, who is asked again. */
async function answer(root: string, answers: readonly string[], patient = false) {
  const left = [...answers];
  let printed = '';
  const code = await add(root, TODAY, {
    write: (text) => void (printed += text),
    readLine: () => Promise.resolve(left.shift() ?? null),
    patient,
  });
  return { code, printed, left };
}

/** The questions in order, by name, so that a test can change one answer. */
const ANSWERS = {
  country: ['ke'],
  name: ['Dawa Line'],
  nameEnglish: [''],
  id: [''],
  topics: ['substance-use, mental-health'],
  audience: [''],
  area: [''],
  languages: ['en sw'],
  operator: ['charity'],
  website: ['https://dawa.example'],
  phone: ['phone', '0800 720 553', 'press 1', 'Mo-Fr 09:00-17:00', 'free'],
  sms: ['sms', '0800 720 553', 'HELP', '', ''],
  chat: ['chat', 'https://dawa.example/chat', '24/7', ''],
  moreChannels: [''],
  timezone: [''],
  evidence: ['https://dawa.example', 'provider', 'phone, Mo-Fr 9-17'],
  moreEvidence: [''],
  sourceDate: ['2026-03'],
  confidence: [''],
  write: ['yes'],
};
const answers = (changes: Partial<typeof ANSWERS> = {}) => Object.values({ ...ANSWERS, ...changes }).flat();
const kenya = (root: string) => readFile(join(root, 'content/helplines/ke.yaml'), 'utf8');

it('writes a sound entry behind the last line and leaves the rest of the file as it was', async () => {
  const root = await directoryWith({ 'helplines/ke.yaml': HEADED });
  const { code, printed, left } = await answer(root, answers());
  expect(printed).toContain('Written.');
  expect([code, left]).toEqual([0, []]);
  const entry = `
  - id: ke-dawa-line
    name: Dawa Line
    topics: [substance-use, mental-health]
    audience: [everyone]
    area: national
    languages: [en, sw]
    operator: charity
    website: https://dawa.example
    channels:
      - kind: phone
        display: '0800 720 553'
        dial: '+254800720553'
        scope: national
        afterDialling: { key: press, value: '1' }
        hours: 'Mo-Fr 09:00-17:00'
        cost: free
      - kind: sms
        display: '0800 720 553'
        dial: '+254800720553'
        scope: national
        keyword: 'HELP'
      - kind: chat
        url: https://dawa.example/chat
        hours: '24/7'
    evidence:
      - url: https://dawa.example
        kind: provider
        supports: phone, Mo-Fr 9-17
    sourceDate: '2026-03'
    confidence: provider
`;
  const after = await kenya(root);
  expect(after).toContain(entry);
  expect(after.replace(entry, '')).toBe(HEADED);
  expect((await check(root, root, TODAY, ['ke'])).code).toBe(0);
});

it('starts a file for a country that has none', async () => {
  const root = await directoryWith();
  const phone = ['phone', '0800 078 7746', '', '', ''];
  const { code } = await answer(root, answers({ country: ['NG'], phone, sms: [], timezone: [] }));
  expect(code).toBe(0);
  const text = await readFile(join(root, 'content/helplines/ng.yaml'), 'utf8');
  expect(text).toMatch(/^# Helplines of Nigeria\. How to edit: docs\/helplines\.md\ncountry: NG\n/);
  expect((await check(root, root, TODAY, ['ng'])).code).toBe(0);
});

it.each<[string, Partial<typeof ANSWERS>, string]>([
  ['an unknown country', { country: ['kx'] }, 'kx is not in content/countries.yaml'],
  ['an empty name', { name: [''] }, 'is empty.'],
  ['an id of another country', { id: ['ng-dawa'] }, 'does not begin with ke-'],
  ['an id that is taken', { id: ['ke-befrienders'] }, 'ke-befrienders is taken by Befrienders Kenya.'],
  ['a topic that is not listed', { topics: ['drugs'] }, '"drugs" is none of:'],
  ['no topic', { topics: [''] }, 'is empty.'],
  ['a region of another country', { area: ['NG-LA'] }, 'names a region of another country.'],
  ['an operator that is not listed', { operator: ['ngo'] }, '"ngo" is none of:'],
  ['a website without https', { website: ['http://dawa.example'] }, 'is not https.'],
  ['an unknown way', { phone: ['fax'] }, '"fax" is none of: phone'],
  ['a number of nowhere without a reason', { phone: ['phone', '0722', '', ''] }, 'No reason.'],
  ['a WhatsApp number without its country', { phone: ['whatsapp', '116'] }, 'cannot be opened in WhatsApp'],
  ['hours in words', { phone: ['phone', '0800 720 553', '', 'at night'] }, 'is not in OpenStreetMap'],
  ['an unknown cost', { phone: ['phone', '0800 720 553', '', '', 'cheap'] }, '"cheap" is none of: free'],
  ['half of what to press', { phone: ['phone', '0800 720 553', 'press'] }, 'press 1'],
  ['a chat without its address', { chat: ['chat', 'dawa'] }, 'dawa is not a web address.'],
  ['an unknown time zone', { timezone: ['Nairobi'] }, 'Nairobi is not a time zone.'],
  ['no evidence', { evidence: [''] }, 'url: is empty.'],
  ['a date to come', { sourceDate: ['2027-01'] }, '2027-01 is in the future'],
  [
    'more confidence than the evidence carries',
    { confidence: ['government'] },
    'no evidence is of kind government',
  ],
  ['no at the end', { write: ['no'] }, 'Nothing was written.'],
  ['answers that end too soon', { write: [] }, 'The answers ended at'],
])('writes nothing for %s, and says why at once', async (_, changes, said) => {
  const root = await directoryWith({ 'helplines/ke.yaml': HEADED });
  const { code, printed } = await answer(root, answers(changes));
  expect(printed).toContain(said);
  expect(printed).toContain('Nothing was written.');
  expect(code).toBe(1);
  expect(await kenya(root)).toBe(HEADED);
});

it('refuses one directory as the only source', async () => {
  const root = await directoryWith({ 'helplines/ke.yaml': HEADED });
  const evidence = ['https://list.example', 'directory', ''];
  const { code, printed } = await answer(root, answers({ evidence }));
  expect(printed).toContain('"confidence: directories" needs two that are independent.');
  expect(code).toBe(1);
  expect(await kenya(root)).toBe(HEADED);
});

it('asks a person again, and for a second source where one does not suffice', async () => {
  const root = await directoryWith({ 'helplines/ke.yaml': HEADED });
  const changes = {
    topics: ['drugs', 'substance-use'],
    phone: ['phone', '0722', '', '', '0800 720 553', '', 'nine to five', 'Mo-Fr 09:00-17:00', ''],
    evidence: ['https://list.example', 'directory', '', '', 'https://other.example', 'directory', ''],
  };
  const { code, printed } = await answer(root, answers(changes), true);
  expect(printed).toContain('needs two that are independent');
  expect(code).toBe(0);
  expect(await kenya(root)).toContain('confidence: directories\n\n  - id: ke-dawa-line');
  expect((await check(root, root, TODAY, ['ke'])).code).toBe(0);
});

it('keeps the reason for a number that the phone library does not know', async () => {
  const root = await directoryWith({ 'helplines/ke.yaml': HEADED });
  const phone = ['phone', '741741', '', 'Newer than the library; on the page of the service', '', '', ''];
  const { code } = await answer(root, answers({ phone, sms: [], timezone: [] }));
  expect(code).toBe(0);
  expect(await kenya(root)).toContain(
    "display: '741741'\n        dial: '741741'\n        scope: short\n        exception: Newer than the library; on the page of the service\n",
  );
});

it('says that another line has the number too', async () => {
  const root = await directoryWith();
  const phone = ['phone', '0722 178 177', '', '', ''];
  const { printed } = await answer(root, answers({ phone, sms: [], timezone: [] }));
  expect(printed).toContain('Note: +254722178177 is also a number of ke-befrienders (Befrienders Kenya).');
});

it('writes nothing into a file that is broken already', async () => {
  const root = await directoryWith({ 'helplines/ke.yaml': KENYA.replace('scope: global', 'scope: far') });
  const { code, printed } = await answer(root, answers());
  expect(printed).toContain('Mend this file first:');
  expect(code).toBe(1);
  expect(existsSync(join(root, 'content/helplines/ke.yaml'))).toBe(true);
});

it.each([
  ['Befrienders Kenya', 'ke-befrienders-kenya'],
  ['Línea 123 – ¡Ayuda!', 'ke-linea-123-ayuda'],
  ['いのちの電話', ''],
])('suggests for %s the id "%s"', (name, id) => {
  expect(idFor(name, 'KE')).toBe(id);
});
