import type { PageView } from '@/components/layout/page-view';
import { isSilent, type Helpline } from '@/lib/helplines';
import { ChannelButton } from './channel-button';
import { ChannelFacts } from './channel-facts';
import { HoursText } from './hours-text';

/** A line in short, for a country's home: name, whom it is for, one way to call and one without a sound. */
export function LineSummary({
  view,
  line,
  quiet,
  today,
}: {
  view: PageView;
  line: Helpline;
  quiet: boolean;
  today: Date;
}) {
  const { t, format } = view;
  const { audience, channels, area } = line;
  const call = channels.find(({ kind }) => kind === 'phone');
  const silent = channels.find(isSilent);
  return (
    <article data-helpline={line.id} className="card stack">
      <h3>
        <bdi>{line.name}</bdi>
      </h3>
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
                when={<HoursText view={view} hours={channel.hours} today={today} />}
              />
            </div>
          ),
      )}
      <p className="text-[0.9em] text-quiet">{t(`line.confidence.${line.confidence}`)}</p>
    </article>
  );
}
