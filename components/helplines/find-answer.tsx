import { CountryLine } from '@/components/country/country-line';
import type { PageView } from '@/components/layout/page-view';
import type { CompiledCountry, FindField, FindRequest, Finding, Helpline } from '@/lib/helplines';
import { findOptions, orderEmergency } from '@/lib/helplines';
import { EmergencySection } from './emergency-section';
import { ClosedToo, FindForm } from './find-form';
import { requestWords } from './find-words';
import { FoundLines } from './found-lines';
import { WorldwideList } from './worldwide-list';

interface FindAnswerProps {
  view: PageView;
  country: CompiledCountry;
  request: FindRequest;
  /** Fields that held something unknown and were left out. */
  misread: readonly FindField[];
  finding: Finding;
  /** All lines of the country, in the order of the directory. */
  lines: readonly Helpline[];
  worldwide: readonly Helpline[];
  now: Date;
}

/** How many lines fit what was asked, in the first heading; what was loosened where none does; the lines themselves. */
export function FindAnswer(props: FindAnswerProps) {
  const { view, country, request, misread, finding, lines, worldwide, now } = props;
  const { t, format, locale } = view;
  const code = country.code.toLowerCase();
  const name = format.country(country.code);
  const directory = `/${locale.code}/helplines/${code}`;
  const emergency = orderEmergency(country.emergency, 'suicide');
  const parts = requestWords(view, request);
  const comma = t('line.comma');
  const what = parts.map(({ words }) => words).join(comma) || t('find.everything');
  const left = parts.filter(({ part }) => part !== 'region' && finding.loosened.includes(part));
  const nothing = finding.open.length + finding.unknown.length + finding.closed.length === 0;
  return (
    <>
      <div className="stack">
        <h1>{t('find.title', { count: finding.count, what })}</h1>
        {left.length > 0 && <p>{t('find.loosened', { what: left.map(({ words }) => words).join(comma) })}</p>}
        {nothing && <p>{t('find.nothing')}</p>}
        {misread.length > 0 && (
          <p role="status">
            {t('find.misread', { fields: misread.map((field) => t(`find.field.${field}`)).join(comma) })}
          </p>
        )}
        <p className="text-quiet">
          {t('helplines.findAt', { time: format.moment(now, country.timezone, now), country: name })}
        </p>
        <CountryLine view={view} code={country.code} />
        {lines.length > 0 && (
          <FindForm view={view} code={code} options={findOptions(lines)} request={request} />
        )}
      </div>
      <FoundLines
        view={view}
        finding={finding}
        lines={lines}
        now={now}
        directory={directory}
        emergency={emergency[0] ?? null}
      />
      {request.open && finding.count > 0 && <ClosedToo view={view} code={code} request={request} />}
      <EmergencySection view={view} country={country} numbers={emergency} />
      {nothing && <WorldwideList view={view} lines={worldwide} />}
      <a className="tap" href={directory}>
        {t('helplines.back', { country: name })}
      </a>
    </>
  );
}
