import { ChannelButton } from '@/components/helplines/channel-button';
import { ChannelFacts } from '@/components/helplines/channel-facts';
import { EmergencyNumbers } from '@/components/helplines/emergency-numbers';
import { OpenNow } from '@/components/helplines/open-now';
import type { PageView } from '@/components/layout/page-view';
import {
  isSilent,
  openState,
  orderEmergency,
  type CompiledCountry,
  type FoundLine,
  type Helpline,
} from '@/lib/helplines';

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
        <EmbedLine key={helpline.id} view={view} line={helpline} quiet={i > 0} now={now} />
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

interface EmbedLineProps {
  view: PageView;
  line: Helpline;
  quiet: boolean;
  now: Date;
}

/** One line: one way to call and one without a sound, each with whether somebody answers now. */
function EmbedLine({ view, line, quiet, now }: EmbedLineProps) {
  const { t, format } = view;
  const { audience, area, channels } = line;
  const call = channels.find(({ kind }) => kind === 'phone');
  const silent = channels.find(isSilent);
  return (
    <article data-helpline={line.id} className="card stack">
      <h2 className="text-[1.1rem]">
        <bdi>{line.name}</bdi>
      </h2>
      {!audience.includes('everyone') && (
        <p className="font-semibold">
          {t('line.for', { audience: format.list(audience.map((each) => t(`audience.${each}`))) })}
        </p>
      )}
      {typeof area !== 'string' && <p>{t('line.area', { area: format.list(area.map(view.region)) })}</p>}
      {[call, silent].map(
        (channel) =>
          channel && (
            <div key={channel.kind}>
              <ChannelButton view={view} channel={channel} quiet={quiet || channel !== (call ?? silent)} />
              <ChannelFacts
                view={view}
                channel={channel}
                when={
                  <OpenNow
                    view={view}
                    hours={channel.hours}
                    state={openState(channel.hours, now)}
                    now={now}
                  />
                }
              />
            </div>
          ),
      )}
    </article>
  );
}
