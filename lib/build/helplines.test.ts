import { expect, it } from 'vitest';
import { loadHelplines } from './helplines';
import { KENYA, projectWith, WORLD } from './helplines-fixture';

const TODAY = new Date('2026-11-23T12:00:00Z');

async function found(files: Record<string, string>): Promise<string[]> {
  const { problems } = await loadHelplines(await projectWith(files), TODAY);
  return problems.map(({ file, where, problem }) => `${file}  ${where}: ${problem}`);
}

const changed = (from: string, to: string) => {
  const text = KENYA.replace(from, to);
  if (text === KENYA) throw new Error(`The fixture does not hold ${from}`);
  return { 'helplines/ke.yaml': text };
};

it('finds nothing wrong with a sound file and gives every country of the list', async () => {
  const { problems, countries } = await loadHelplines(await projectWith(), TODAY);
  expect(problems).toEqual([]);
  expect(countries.map(({ code, helplines }) => [code, helplines.length])).toEqual([
    ['KE', 1],
    ['NG', 0],
    ['ZZ', 1],
  ]);
});

const line = 'helplines[ke-befrienders]';
it.each<[string, string, string, string]>([
  [
    'a missing digit',
    "dial: '+254722178177'",
    "dial: '+25472217817'",
    `${line}.channels[0].dial: +25472217817 and display 0722 178 177 are not the same number.`,
  ],
  [
    'a wrong digit in dial alone',
    "dial: '+254722178177'",
    "dial: '+254722178178'",
    `${line}.channels[0].dial: +254722178178 and display 0722 178 177 are not the same number.`,
  ],
  [
    'a full number without its country code',
    "dial: '+254722178177'",
    "dial: '0722178177'",
    `${line}.channels[0].dial: 0722178177 is a full number of Kenya without its country code.`,
  ],
  [
    'a wrong scope',
    'scope: global',
    'scope: national',
    `${line}.channels[0].scope: national does not fit +254722178177, which the phone library knows as global.`,
  ],
  [
    'an exception that is not needed',
    'scope: global',
    'scope: global\n        exception: New',
    `${line}.channels[0].exception: +254722178177 is known to the phone library, so it needs no exception.`,
  ],
  [
    'a number without quotes',
    "display: '999'",
    'display: 999',
    'emergency[0].display: was read as the number 999; put it in quotes.',
  ],
  [
    'a number that is not dialable',
    "dial: '+254722178177'",
    'dial: "0722 178 177"',
    `${line}.channels[0].dial: has to be digits only, with a leading + for a full number.`,
  ],
  [
    'an emergency number of nowhere',
    "display: '999'\n    dial: '999'",
    "display: '567'\n    dial: '567'",
    'emergency[0].dial: 567 is not a phone number of Kenya.',
  ],
  [
    'hours in words',
    'Mo-Fr 09:00-17:00',
    'weekdays, nine to five',
    `${line}.channels[0].hours: "weekdays, nine to five" is not in OpenStreetMap opening_hours syntax.`,
  ],
  [
    'hours with an open end',
    'Mo-Fr 09:00-17:00',
    'Mo-Fr 09:00+',
    `${line}.channels[0].hours: "Mo-Fr 09:00+" leaves open when the line closes or for whom it is open.`,
  ],
  [
    'hours that change with the season',
    'Mo-Fr 09:00-17:00',
    'Jun-Aug Mo 09:00-17:00',
    `${line}.channels[0].hours: "Jun-Aug Mo 09:00-17:00" changes with the date; only weekly hours and PH (public holidays) are understood.`,
  ],
  [
    'a word about emergency services without its page in the evidence',
    'area: national',
    'area: national\n    callsEmergency: { says: may, url: "https://befrienders.example/policy" }',
    `${line}.callsEmergency.url: is not among the evidence of this line.`,
  ],
  [
    'a service that closes in the future',
    'area: national',
    'area: national\n    closed: { on: "2027", reason: ended }',
    `${line}.closed.on: 2027 is in the future (today is 2026-11-23).`,
  ],
  [
    'a successor that is not listed',
    'area: national',
    'area: national\n    closed: { on: null, reason: ended, successor: ke-other }',
    `${line}.closed.successor: ke-other is no line of the directory.`,
  ],
  [
    'a successor that is closed itself',
    'area: national',
    'area: national\n    closed: { on: null, reason: ended, successor: ke-befrienders }',
    `${line}.closed.successor: ke-befrienders is closed itself.`,
  ],
  [
    'a former id that is in use',
    'area: national',
    'area: national\n    formerIds: [ke-befrienders]',
    `${line}.formerIds: ke-befrienders is used twice.`,
  ],
  [
    'a pair of one',
    'area: national',
    'area: national\n    together: befrienders',
    `${line}.together: "befrienders" stands at this line alone.`,
  ],
  [
    'an unknown zone',
    'area: national',
    'area: national\n    timezone: Africa/Nairoby',
    `${line}.timezone: Africa/Nairoby is not a time zone.`,
  ],
  [
    'an abbreviated zone',
    'area: national',
    'area: national\n    timezone: EST',
    `${line}.timezone: EST is not a time zone.`,
  ],
  [
    'an unknown zone of callers',
    'area: national',
    'area: national\n    callerZones: [Mars/Olympus]',
    `${line}.callerZones: Mars/Olympus is not a time zone.`,
  ],
  [
    'an unknown topic',
    '[suicide, emotional-support]',
    '[suicide, sadness]',
    `${line}.topics[1]: "sadness" is none of: suicide, self-harm,`,
  ],
  [
    'a topic said twice',
    '[suicide, emotional-support]',
    '[suicide, suicide]',
    `${line}.topics: says something twice.`,
  ],
  [
    'an unknown audience',
    'audience: [everyone]',
    'audience: [teens]',
    `${line}.audience[0]: "teens" is none of: everyone, children,`,
  ],
  [
    'an unknown kind of channel',
    'kind: chat',
    'kind: fax',
    `${line}.channels[1].kind: kind has to be one of: phone, sms, whatsapp, chat, email.`,
  ],
  [
    'an unknown cost',
    'cost: standard',
    'cost: cheap',
    `${line}.channels[0].cost: "cheap" is none of: free, local, standard, premium.`,
  ],
  [
    'a field that does not exist',
    'cost: standard',
    'price: standard',
    `${line}.channels[0]: has a field that is not known here: price.`,
  ],
  [
    'no evidence',
    'evidence:\n      - url: https://findahelpline.com/countries/ke\n        kind: directory\n        supports: phone\n      - url: https://github.com/one/list\n        kind: directory',
    'evidence: []',
    `${line}.evidence: is empty: nothing is listed without evidence.`,
  ],
  [
    'one source only',
    'https://github.com/one/list',
    'https://www.findahelpline.com/other',
    `${line}.evidence: has one source only; "confidence: directories" needs two that are independent.`,
  ],
  [
    'a claim of the provider without the provider',
    'confidence: directories',
    'confidence: provider',
    `${line}.confidence: is provider, but no evidence is of kind provider.`,
  ],
  [
    'a claim of a government without one',
    'confidence: directories',
    'confidence: government',
    `${line}.confidence: is government, but no evidence is of kind government.`,
  ],
  [
    'emergency numbers without evidence',
    'emergencyEvidence:\n  - url: https://www.gov.uk/foreign-travel-advice/kenya\n    kind: government',
    'emergencyEvidence: []',
    'emergencyEvidence: is empty: no emergency number is listed without evidence.',
  ],
  [
    'evidence without an address',
    'https://github.com/one/list',
    'a friend told me',
    `${line}.evidence[1].url: a friend told me is not a web address.`,
  ],
  [
    'a date in the future',
    "sourceDate: '2025-05'",
    "sourceDate: '2026-12'",
    `${line}.sourceDate: 2026-12 is in the future (today is 2026-11-23).`,
  ],
  [
    'a day that does not exist',
    "sourceDate: '2025-05'",
    "sourceDate: '2025-02-30'",
    `${line}.sourceDate: 2025-02-30 is not a day of the calendar.`,
  ],
  [
    'a date in words',
    "sourceDate: '2025-05'",
    'sourceDate: May 2025',
    `${line}.sourceDate: is not a date such as "2026", "2026-03" or "2026-03-14".`,
  ],
  [
    'a year without quotes',
    "sourceDate: '2025-05'",
    'sourceDate: 2025',
    `${line}.sourceDate: was read as the number 2025; put it in quotes.`,
  ],
  [
    'an address without https',
    'website: https:',
    'website: http:',
    `${line}.website: http://befrienders.example is not https.`,
  ],
  [
    'an exception for an https address',
    'website: https://befrienders.example',
    'website: https://befrienders.example\n    websiteException: None',
    `${line}.websiteException: is not needed for an https address.`,
  ],
  [
    'a chat that is no address',
    'url: https://befrienders.example/chat',
    'url: befrienders.example/chat',
    `${line}.channels[1].url: befrienders.example/chat is not a web address.`,
  ],
  [
    'an e-mail address with a space',
    'help@befrienders.example',
    'help @befrienders.example',
    `${line}.channels[2].address: help @befrienders.example is not an e-mail address.`,
  ],
  [
    'an id of another country',
    'id: ke-befrienders',
    'id: ug-befrienders',
    'helplines[ug-befrienders].id: ug-befrienders does not begin with ke-.',
  ],
  [
    'an id in capitals',
    'id: ke-befrienders',
    'id: KE_befrienders',
    'helplines[KE_befrienders].id: has to be small letters, digits and hyphens, and begin with the country.',
  ],
  [
    'a region of another country',
    'area: national',
    'area: [UG-C]',
    `${line}.area: names a region of another country.`,
  ],
  [
    'a worldwide line in a country',
    'area: national',
    'area: worldwide',
    `${line}.area: worldwide does not fit KE.`,
  ],
  [
    'a file that is named after another country',
    'country: KE',
    'country: NG',
    "country: is NG, which does not fit the file's name.",
  ],
  [
    'a country that does not exist',
    'country: KE',
    'country: QK',
    'country: QK is not in content/countries.yaml.',
  ],
  ['a missing field', '    languages: [en, sw]\n', '', `${line}.languages: is missing.`],
  [
    'a language in words',
    '[en, sw]',
    '[English]',
    `${line}.languages[0]: is not a language tag such as en or pt-BR.`,
  ],
  ['broken YAML', 'area: national', 'area: national: yes', 'line 15: is not readable as YAML:'],
])('says where %s is', async (_, from, to, sentence) => {
  expect(await found(changed(from, to))).toContainEqual(
    expect.stringContaining(`content/helplines/ke.yaml  ${sentence}`),
  );
});

it('says where a wrong digit stands in both forms of a number', async () => {
  const text = KENYA.replace('0722 178 177', '0722 178 17').replace('+254722178177', '+25472217817');
  expect(await found({ 'helplines/ke.yaml': text })).toEqual([
    `content/helplines/ke.yaml  ${line}.channels[0].dial: +25472217817 is not a phone number of Kenya.`,
  ]);
});

it('takes a number that the phone library does not know with a reason', async () => {
  const text = KENYA.replaceAll("'999'", "'567'").replace(
    'scope: short',
    'scope: short\n    exception: New code',
  );
  expect(await found({ 'helplines/ke.yaml': text })).toEqual([]);
});

it('refuses a WhatsApp number without its country code', async () => {
  const text = KENYA.replace(
    'kind: chat\n        url: https://befrienders.example/chat',
    "kind: whatsapp\n        display: '567'\n        dial: '567'\n        scope: short\n        exception: New",
  );
  expect(await found({ 'helplines/ke.yaml': text })).toContainEqual(
    expect.stringContaining('567 cannot be opened in WhatsApp.'),
  );
});

it('finds an id that two files use', async () => {
  const text = KENYA.replace('country: KE', 'country: NG');
  expect(await found({ 'helplines/ng.yaml': text })).toContain(
    `content/helplines/ng.yaml  ${line}.id: is used twice; the other stands in content/helplines/ke.yaml.`,
  );
});

it('reports every problem of every file in one run', async () => {
  const problems = await found({
    'helplines/ke.yaml': KENYA.replace('[suicide, emotional-support]', '[]').replace(
      'audience: [everyone]',
      'audience: [x]',
    ),
    'helplines/zz.yaml': WORLD.replace('kind: provider', 'kind: rumour'),
    'helplines/kenya.yaml': KENYA,
    'helplines/LICENSE': 'CC0',
    'countries.yaml': '- { code: KE, timezone: Nairobi }\n- { code: KE, timezone: Africa/Nairobi }\n',
  });
  expect(problems).toEqual([
    'content/countries.yaml  KE: Nairobi is not a time zone.',
    'content/countries.yaml  KE: is listed twice.',
    `content/helplines/ke.yaml  ${line}.topics: is empty.`,
    expect.stringContaining(`content/helplines/ke.yaml  ${line}.audience[0]: "x" is none of`),
    'content/helplines/kenya.yaml  : is not a country file.',
    expect.stringContaining(
      'content/helplines/zz.yaml  helplines[zz-directory].evidence[0].kind: "rumour" is none of',
    ),
  ]);
});

it('compiles a channel with its number, its cost and its hours in the zone of the country', async () => {
  const { countries } = await loadHelplines(await projectWith(), TODAY);
  expect(countries[0]?.helplines[0]?.channels[0]).toEqual({
    kind: 'phone',
    display: '0722 178 177',
    dial: '+254722178177',
    scope: 'global',
    cost: 'standard',
    hours: {
      zone: 'Africa/Nairobi',
      osm: 'Mo-Fr 09:00-17:00',
      weekly: [0, 1, 2, 3, 4].map((day) => [day * 1440 + 540, day * 1440 + 1020]),
    },
  });
});

it.each([
  ['of the channel', 'cost: standard', 'cost: standard\n        timezone: America/New_York'],
  ['of the helpline', 'area: national', 'area: national\n    timezone: America/New_York'],
])('counts hours in the zone %s where it has one', async (_, from, to) => {
  const { countries } = await loadHelplines(await projectWith(changed(from, to)), TODAY);
  expect(countries[0]?.helplines[0]?.channels[0]?.hours?.zone).toBe('America/New_York');
});

it('keeps a closed service out of the lines, with what people may search for', async () => {
  const files = changed(
    'area: national',
    'area: national\n    alsoKnownAs: [Befrienders]\n    formerIds: [ke-samaritans]\n    closed: { on: "2026-01", reason: ended }',
  );
  const { problems, countries } = await loadHelplines(await projectWith(files), TODAY);
  expect(problems).toEqual([]);
  expect(countries[0]?.helplines).toEqual([]);
  expect(countries[0]?.closed).toEqual([
    {
      id: 'ke-befrienders',
      formerIds: ['ke-samaritans'],
      name: 'Befrienders Kenya',
      names: ['Befrienders Kenya', 'Befrienders'],
      numbers: ['0722 178 177', '+254722178177'],
      on: '2026-01',
      reason: 'ended',
      successor: null,
    },
  ]);
});

it('refuses a closed number that another line still offers', async () => {
  const entry = KENYA.slice(KENYA.indexOf('  - id: ke-befrienders'), KENYA.indexOf('notes:'));
  const old = entry
    .replace('ke-befrienders', 'ke-old')
    .replace('area: national', 'area: national\n    closed: { on: null, reason: ended }');
  expect(await found({ 'helplines/ke.yaml': KENYA.replace('notes:', `${old}notes:`) })).toEqual([
    'content/helplines/ke.yaml  helplines[ke-old].channels: +254722178177 is still offered by ke-befrienders.',
  ]);
});

it.each([
  ['kind: government', 'government'],
  ['kind: reference', 'single'],
  ['kind: reference\n  - url: https://other.example/list\n    kind: directory', 'directories'],
  ['kind: reference\n  - url: https://www.gov.uk/another\n    kind: directory', 'single'],
])('knows how emergency numbers were confirmed: %j is %s', async (evidence, confidence) => {
  const text = KENYA.replace('kind: government', evidence);
  const { problems, countries } = await loadHelplines(
    await projectWith({ 'helplines/ke.yaml': text }),
    TODAY,
  );
  expect(problems).toEqual([]);
  expect(countries.map(({ emergencyConfidence }) => emergencyConfidence)).toEqual([confidence, null, null]);
});

it('gives ways for people who are deaf, with what stands in the way, and wants the page that says so', async () => {
  const access = (url: string) => ({
    'helplines/ke.yaml': KENYA.replace(
      'helplines:',
      `emergencyAccess:\n  - { way: sms, display: '999', dial: '999', scope: short, limits: [register], url: '${url}' }\nhelplines:`,
    ),
  });
  const page = 'https://www.gov.uk/foreign-travel-advice/kenya';
  const { countries } = await loadHelplines(await projectWith(access(page)), TODAY);
  expect(countries[0]?.emergencyAccess).toEqual([
    { way: 'sms', display: '999', dial: '999', scope: 'short', limits: ['register'] },
  ]);
  expect(await found(access('https://elsewhere.example'))).toEqual([
    'content/helplines/ke.yaml  emergencyAccess[0].url: is not among the evidence of the emergency numbers.',
  ]);
});
