import { GuideCard } from '@/components/guides/guide-card';
import { ClockWords } from '@/components/helplines/clock-words';
import { EmergencyNumbers } from '@/components/helplines/emergency-numbers';
import { LineSummary } from '@/components/helplines/line-summary';
import { NoLineKnown } from '@/components/helplines/no-line-known';
import { WorldwideList } from '@/components/helplines/worldwide-list';
import type { PageView } from '@/components/layout/page-view';
import { SearchForm } from '@/components/search/search-form';
import type { Guide } from '@/lib/guides/schema';
import type { CompiledCountry, Helpline } from '@/lib/helplines';
import { isForEveryone } from '@/lib/helplines/fit';
import { CountryLine } from './country-line';

interface CountryHomeProps {
  view: PageView;
  country: CompiledCountry;
  /** The first lines to offer, best first; empty where the country has none to talk to about anything. */
  lines: readonly Helpline[];
  worldwide: readonly Helpline[];
  guides: readonly Guide[];
  /** The day of the build. */
  today: Date;
}

/** The page that a link in an app's bio opens: somebody to talk to here, a box to say what is going on, guides. */
export function CountryHome({ view, country, lines, worldwide, guides, today }: CountryHomeProps) {
  const { t, format, locale } = view;
  const name = format.country(country.code);
  return (
    <>
      <div className="stack">
        <h1>{t('home.title')}</h1>
        <p>{t('home.lead')}</p>
        <CountryLine view={view} code={country.code} />
      </div>
      {lines.length > 0 ? (
        <section className="stack" aria-labelledby="lines">
          <h2 id="lines">{t('home.lines', { country: name })}</h2>
          {!lines.some(isForEveryone) && <p>{t('helplines.someOnly')}</p>}
          <ClockWords view={view} />
          <div className="grid items-start gap-4 lg:grid-cols-2">
            {lines.map((line, index) => (
              <LineSummary
                key={line.id}
                view={view}
                line={line}
                quiet={index > 0 || !isForEveryone(line)}
                today={today}
              />
            ))}
          </div>
        </section>
      ) : (
        <NoLineKnown view={view} country={name} />
      )}
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        {country.helplines.length > 0 && (
          <>
            <a className="btn btn-quiet" href={`/${locale.code}/helplines/${country.code.toLowerCase()}`}>
              {t('home.allLines', { country: name })}
            </a>
            <form method="post" action={`/${locale.code}/helplines/${country.code.toLowerCase()}/find`}>
              <button type="submit" name="open" value="1" className="btn btn-quiet">
                {t('helplines.findNow')}
              </button>
            </form>
          </>
        )}
      </div>
      <section className="stack" aria-labelledby="emergency">
        <h2 id="emergency">{t('emergency.title')}</h2>
        <EmergencyNumbers view={view} numbers={country.emergency} />
      </section>
      {lines.length === 0 && <WorldwideList view={view} lines={worldwide} />}
      <section className="stack" aria-labelledby="search">
        <h2 id="search">{t('home.search')}</h2>
        <SearchForm view={view} country={country.code} />
      </section>
      <section className="stack" aria-labelledby="guides">
        <h2 id="guides">{t('home.guides')}</h2>
        <div className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
          {guides.map((guide) => (
            <GuideCard key={guide.slug} view={view} guide={guide} />
          ))}
        </div>
      </section>
    </>
  );
}
