import type { CountryFile, SourceEvidence, SourceHelpline } from '@/lib/helplines/schema';
import { fieldOf } from './helplines-problem';
import type { Problem } from './problems';

/** Hosts where each owner's pages are a source of their own. */
const SHARED_HOSTS = new Set(['github.com', 'gitlab.com', 'facebook.com', 'instagram.com', 'medium.com']);

/** What makes a source the same source: its site, or its owner on a site that many share. */
export function sourceOf({ url, source }: SourceEvidence): string {
  if (url === undefined || !URL.canParse(url)) return source ?? '';
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, '');
  return SHARED_HOSTS.has(host) ? `${host}/${pathname.split('/')[1] ?? ''}`.toLowerCase() : host;
}

type Finding = { field: PropertyKey[]; problem: string; mend: string };

/** The rule of inclusion: what a line claims about its confirmation has to stand in its evidence. */
function confirmation({ confidence, evidence }: SourceHelpline): Finding[] {
  if (confidence === 'directories') {
    if (new Set(evidence.map(sourceOf)).size >= 2) return [];
    return [
      {
        field: ['evidence'],
        problem: 'has one source only; "confidence: directories" needs two that are independent.',
        mend: 'Add a second source from another site, or leave the line out and name it in "notes".',
      },
    ];
  }
  if (evidence.some(({ kind }) => kind === confidence)) return [];
  return [
    {
      field: ['confidence'],
      problem: `is ${confidence}, but no evidence is of kind ${confidence}.`,
      mend: `Add the page of kind ${confidence} on which the number was read, or lower the confidence.`,
    },
  ];
}

/** What a line says about calling emergency services has to be read on a page of the line's own evidence. */
function policy({ callsEmergency, evidence }: SourceHelpline): Finding[] {
  if (!callsEmergency || evidence.some(({ url }) => url === callsEmergency.url)) return [];
  return [
    {
      field: ['callsEmergency', 'url'],
      problem: 'is not among the evidence of this line.',
      mend: 'Add the page to "evidence" with what it says, or leave "callsEmergency" out.',
    },
  ];
}

/** First instant at which a date such as `2026` or `2026-03` can no longer be in the future. */
function beginningOf(sourceDate: string): string {
  return `${sourceDate}-01-01`.slice(0, 10);
}

function dates({ sourceDate }: SourceHelpline, today: string): Finding[] {
  if (sourceDate === null) return [];
  const impossible =
    sourceDate.length === 10 && new Date(`${sourceDate}T00:00:00Z`).toISOString().slice(0, 10) !== sourceDate;
  if (impossible)
    return [
      {
        field: ['sourceDate'],
        problem: `${sourceDate} is not a day of the calendar.`,
        mend: 'Correct the day.',
      },
    ];
  if (beginningOf(sourceDate) <= today) return [];
  return [
    {
      field: ['sourceDate'],
      problem: `${sourceDate} is in the future (today is ${today}).`,
      mend: 'Write the newest date that the sources themselves carry, or null when none does.',
    },
  ];
}

function addresses(list: readonly SourceEvidence[]): Finding[] {
  return list.flatMap(({ url }, index) =>
    url === undefined || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))
      ? []
      : [
          {
            field: [index, 'url'],
            problem: `${url} is not a web address.`,
            mend: 'Begin with https://; a source without an address goes into "source".',
          },
        ],
  );
}

/** Evidence, confidence and dates of a file. `today` is a UTC date, `2026-11-23`. */
export function checkEvidence(file: string, content: CountryFile, today: string): Problem[] {
  const make = (path: PropertyKey[], { field, ...rest }: Finding) => ({
    file,
    where: fieldOf(content, [...path, ...field]),
    ...rest,
  });
  const emergency = addresses(content.emergencyEvidence).map((finding) =>
    make(['emergencyEvidence'], finding),
  );
  if (content.emergency.length > 0 && content.emergencyEvidence.length === 0)
    emergency.push({
      file,
      where: 'emergencyEvidence',
      problem: 'is empty: no emergency number is listed without evidence.',
      mend: 'Add the page on which the numbers were read.',
    });
  (content.emergencyAccess ?? []).forEach(({ url }, index) => {
    if (!content.emergencyEvidence.some((each) => each.url === url))
      emergency.push({
        file,
        where: `emergencyAccess[${index}].url`,
        problem: 'is not among the evidence of the emergency numbers.',
        mend: 'Add the page to "emergencyEvidence" with what it says.',
      });
  });
  return [
    ...emergency,
    ...content.helplines.flatMap((line, index) => [
      ...[...confirmation(line), ...dates(line, today), ...policy(line)].map((finding) =>
        make(['helplines', index], finding),
      ),
      ...addresses(line.evidence).map((finding) => make(['helplines', index, 'evidence'], finding)),
    ]),
  ];
}
