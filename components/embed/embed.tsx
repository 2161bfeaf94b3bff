import { EmergencyNumbers } from '@/components/helplines/emergency-numbers';
import { LineSummary } from '@/components/helplines/line-summary';
import { OpenNow } from '@/components/helplines/open-now';
import type { PageView } from '@/components/layout/page-view';
import { openState, orderEmergency, type CompiledCountry, type FoundLine } from '@/lib/helplines';

interface EmbedProps {
  view: PageView;
  /** Null where nobody knows where the reader is. */
  country: CompiledCountry | null;
  /** In order, the best first. */
  lines: readonly FoundLine[];
  now: Date;
}

/** A small box for other people's pages: who answers here, the emergency numbers, and the way to all lines. */
export function Embed({ view, country, lines, now }: EmbedProps) {
  const { t, format, locale } = view;
  if (country === null) {
    return (
      <main className="stack p-4">
        <h1>{t('where.title')}</h1>
        <p>{t('where.lead')}</p>
        <p>
          <a className="btn" target="_blank" href={`/${locale.code}/where`}>
            {t('country.choose')}
          </a>
        </p>
      </main>
    );
  }
  const name = format.country(country.code);
  return (
    <main className="stack p-4">
      <h1 className="text-[1.2rem]">{t('home.lines', { country: name })}</h1>
      {lines.map(({ helpline }, i) => (
        <LineSummary
          key={helpline.id}
          view={view}
          line={helpline}
          quiet={i > 0}
          today={now}
          level={2}
          when={({ hours }) => <OpenNow view={view} hours={hours} state={openState(hours, now)} now={now} />}
        />
      ))}
      <p>
        <a
          className="btn btn-quiet"
          target="_blank"
          href={`/${locale.code}/helplines/${country.code.toLowerCase()}`}
        >
          {t('home.allLines', { country: name })}
        </a>
      </p>
      <section className="stack" aria-labelledby="emergency">
        <h2 id="emergency" className="text-[1.1rem]">
          {t('emergency.title')}
        </h2>
        <EmergencyNumbers view={view} numbers={orderEmergency(country.emergency, 'suicide')} />
      </section>
    </main>
  );
}
