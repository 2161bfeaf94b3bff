import { CountryLine } from '@/components/country/country-line';
import { ClosedList } from '@/components/helplines/closed-list';
import { ClockWords } from '@/components/helplines/clock-words';
import { DirectoryLines } from '@/components/helplines/directory-lines';
import { EmergencySection } from '@/components/helplines/emergency-section';
import { FindForm } from '@/components/helplines/find-form';
import { HelplineCard } from '@/components/helplines/helpline-card';
import { NoLineKnown } from '@/components/helplines/no-line-known';
import { WorldwideList } from '@/components/helplines/worldwide-list';
import { sourceAge } from '@/components/helplines/source-words';
import { countryByCode, worldwide } from '@/lib/data/countries';
import { siteUrl } from '@/lib/data/request-country';
import {
  directoryData,
  directorySections,
  findOptions,
  nextToTry,
  orderEmergency,
  type Helpline,
} from '@/lib/helplines';
import { staticPage } from '../../../_shell/page-route';
import { everyLocaleAndCountry } from '../../../_shell/params';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = everyLocaleAndCountry;

export const GET = staticPage<{ locale: string; country: string }>((view, { country: code }) => {
  const country = countryByCode(code);
  if (!country) return null;
  const { t, format, locale } = view;
  const name = format.country(country.code);
  const today = new Date();
  const sections = directorySections(country, { locale: locale.code, now: today });
  const lines = sections.flatMap(({ helplines }) => helplines);
  const emergency = orderEmergency(country.emergency, 'suicide');
  const next = (line: Helpline) => {
    const helpline = nextToTry(line, lines);
    return { line: helpline && { helpline, href: `#${helpline.id}` }, emergency: emergency[0] ?? null };
  };
  return {
    tab: t('helplines.tab'),
    path: `/helplines/${code}`,
    country: country.code,
    ...(lines.length > 0 && {
      data: directoryData(country, lines, {
        title: t('helplines.title', { country: name }),
        url: siteUrl && `${siteUrl}/${locale.code}/helplines/${code}`,
        noteOn: (line) => `${t(`line.confidence.${line.confidence}`)} · ${sourceAge(view, line, today)}`,
      }),
    }),
    body: (
      <>
        <div className="stack">
          <h1>{t('helplines.title', { country: name })}</h1>
          <p>{t('helplines.lead')}</p>
          <CountryLine view={view} code={country.code} />
          {lines.length > 0 && (
            <>
              <FindForm view={view} code={code} options={findOptions(lines)} request={null} />
              <a className="tap" href={`/${locale.code}/helplines/${code}/print`}>
                {t('print.link')}
              </a>
            </>
          )}
        </div>
        {lines.length === 0 && <NoLineKnown view={view} country={name} />}
        <EmergencySection view={view} country={country} numbers={emergency} />
        {lines.length > 0 && <ClockWords view={view} />}
        <DirectoryLines
          view={view}
          sections={sections}
          card={(line, level) => (
            <HelplineCard
              key={line.id}
              view={view}
              line={line}
              today={today}
              level={level}
              next={next(line)}
            />
          )}
        />
        <ClosedList view={view} closed={country.closed} lines={lines} />
        <WorldwideList view={view} lines={worldwide.helplines} />
      </>
    ),
  };
});
