import type { ReactNode } from 'react';
import type { PageView } from '@/components/layout/page-view';
import type { Channel, Helpline } from '@/lib/helplines';
import { isForEveryone, topicRank } from '@/lib/helplines/fit';
import { ChannelButton } from './channel-button';
import { ChannelFacts } from './channel-facts';
import { ConfidenceNote } from './confidence-note';
import { NoAnswer, type NextToTry } from './no-answer';
import { HoursText } from './hours-text';

interface HelplineCardProps {
  view: PageView;
  line: Helpline;
  /** The day from which the age of sources is counted. */
  today: Date;
  /** Heading level of the line's name. */
  level: 2 | 3;
  /** Name of the country for the buttons, where it is doubtful. */
  country?: string | undefined;
  /** What is known of now, one for each channel; pages that do not know the time leave it out. */
  now?: (channel: Channel) => ReactNode;
  /** What to do while it is closed. */
  instead?: ReactNode;
  /** What to try when nobody answers. */
  next: NextToTry;
}

/** Anybody who finds another line closed may try this one: for everyone, everywhere, about any worry. */
function mayStandIn(line: Helpline): boolean {
  return isForEveryone(line) && typeof line.area === 'string' && topicRank(line, 'distress') !== null;
}

/** Links with an id that the line had before still find it. */
export function FormerAnchors({ ids = [] }: { ids?: readonly string[] | undefined }) {
  return ids.map((id) => <span key={id} id={id} />);
}

function Facts({ view, line }: Pick<HelplineCardProps, 'view' | 'line'>) {
  const { t, format } = view;
  const { audience, topics, languages, area } = line;
  return (
    <p className="text-quiet">
      {audience.includes('everyone')
        ? t('line.forEveryone')
        : t('line.for', { audience: format.list(audience.map((each) => t(`audience.${each}`))) })}
      {' · '}
      {t('line.topics', { topics: format.list(topics.map((topic) => t(`topic.${topic}`))) })}
      {languages.length > 0 &&
        ` · ${t('line.languages', { languages: format.list(languages.map(format.language)) })}`}
      {typeof area !== 'string' && ` · ${t('line.area', { area: format.list(area.map(view.region)) })}`}
    </p>
  );
}

/** Everything about one line: who it is for, how to reach it, when it answers, what it costs, how the number is known. */
export function HelplineCard({ view, line, today, level, country, now, instead, next }: HelplineCardProps) {
  const { t } = view;
  const Name = `h${level}` as const;
  return (
    <article
      id={line.id}
      data-helpline={line.id}
      data-everyone={mayStandIn(line) ? '' : undefined}
      className="card stack"
    >
      <div>
        <FormerAnchors ids={line.formerIds} />
        <Name>
          <bdi>{line.name}</bdi>
        </Name>
        {line.nameEnglish && line.nameEnglish !== line.name && (
          <p className="text-quiet" lang="en" dir="ltr">
            {line.nameEnglish}
          </p>
        )}
      </div>
      <Facts view={view} line={line} />
      <ul className="stack">
        {line.channels.map((channel, index) => (
          <li key={index}>
            <ChannelButton view={view} channel={channel} country={country} quiet={index > 0} />
            <ChannelFacts
              view={view}
              channel={channel}
              when={now ? now(channel) : <HoursText view={view} hours={channel.hours} today={today} />}
            />
          </li>
        ))}
      </ul>
      {instead}
      {line.website && (
        <a className="tap" href={line.website} rel="noreferrer">
          {t('line.website')}
        </a>
      )}
      <NoAnswer view={view} line={line} next={next} />
      <ConfidenceNote view={view} line={line} today={today} />
    </article>
  );
}
