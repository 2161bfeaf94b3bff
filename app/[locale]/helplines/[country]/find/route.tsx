import { CountryLine } from '@/components/country/country-line';
import { EmergencyNumbers } from '@/components/helplines/emergency-numbers';
import { FoundLines } from '@/components/helplines/found-lines';
import { countryByCode } from '@/lib/data/countries';
import { isOpenAt, orderForDirectory, type Helpline } from '@/lib/helplines';
import type { PageView } from '@/components/layout/page-view';
import type { HtmlPage } from '../../../../_shell/html-page';
import { livePage } from '../../../../_shell/page-route';

export const dynamic = 'force-dynamic';

/** Open when any channel is, unknown when none is but the hours of one are not known. */
function openOf(line: Helpline, now: Date): boolean | null {
  const states = line.channels
    .filter(({ kind }) => kind !== 'email')
    .map(({ hours }) => isOpenAt(hours, now));
  if (states.includes(true)) return true;
  return states.includes(null) ? null : false;
}

/** Who answers now: the only page of the directory that knows the time. */
function find(view: PageView, { country: code }: { locale: string; country: string }): HtmlPage | null {
  const country = countryByCode(code);
  if (!country) return null;
  const now = new Date();
  const { t, format, locale } = view;
  const name = format.country(country.code);
  const lines = orderForDirectory(country, { locale: locale.code, now }).map((line) => ({
    line,
    open: openOf(line, now),
  }));
  const count = lines.filter(({ open }) => open).length;
  return {
    tab: t('helplines.findTab'),
    path: `/helplines/${code}/find`,
    country: country.code,
    indexed: false,
    body: (
      <>
        <div className="stack">
          <h1>{t('helplines.findTitle', { count, country: name })}</h1>
          <p className="text-quiet">
            {t('helplines.findAt', { time: format.moment(now, country.timezone, now), country: name })}
          </p>
          <CountryLine view={view} code={country.code} />
        </div>
        <FoundLines view={view} lines={lines} now={now} />
        <section className="stack" aria-labelledby="emergency">
          <h2 id="emergency">{t('emergency.title')}</h2>
          <EmergencyNumbers view={view} numbers={country.emergency} />
        </section>
        <a className="tap" href={`/${locale.code}/helplines/${code}`}>
          {t('helplines.back', { country: name })}
        </a>
      </>
    ),
  };
}

export const GET = livePage(find);
export const POST = livePage(find);
