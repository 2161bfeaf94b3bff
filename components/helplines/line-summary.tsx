import type { ReactNode } from 'react';
import type { PageView } from '@/components/layout/page-view';
import { isSilent, mostAnswered, type Channel, type Helpline } from '@/lib/helplines';
import { ChannelButton } from './channel-button';
import { ChannelFacts } from './channel-facts';
import { HoursText } from './hours-text';

/** A line in short, for a country's home and the box: name, whom it is for, one way to call and one without a sound. */
export function LineSummary({
  view,
  line,
  quiet,
  today,
  level = 3,
  when = ({ hours }) => <HoursText view={view} hours={hours} today={today} />,
}: {
  view: PageView;
  line: Helpline;
  quiet: boolean;
  today: Date;
  level?: 2 | 3;
  /** When a channel answers; its hours in words where nothing else is given. */
  when?: (channel: Channel) => ReactNode;
}) {
  const Name = `h${level}` as const;
  const { t, format } = view;
  const { audience, channels, area } = line;
  const call = mostAnswered(channels, ({ kind }) => kind === 'phone');
  const silent = mostAnswered(channels, isSilent);
  return (
    <article data-helpline={line.id} className="card stack">
      <Name className="text-[1.1rem]">
        <bdi>{line.name}</bdi>
      </Name>
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
              <ChannelFacts view={view} channel={channel} when={when(channel)} />
            </div>
          ),
      )}
      <p className="text-[0.9em] text-quiet">{t(`line.confidence.${line.confidence}`)}</p>
    </article>
  );
}
