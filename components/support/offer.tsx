import { ChannelButton } from '@/components/helplines/channel-button';
import type { PageView } from '@/components/layout/page-view';
import type { PickedLine } from '@/lib/helplines';
import { ChannelFacts } from '@/components/helplines/channel-facts';
import { OpenNow } from '@/components/helplines/open-now';

interface OfferProps {
  view: PageView;
  /** Ways to reach one and the same line, the first one as the main button. */
  ways: readonly [PickedLine, ...PickedLine[]];
  now: Date;
  /** Name of the country on the button, where it is doubtful. */
  country?: string | undefined;
  /** For whom the line is, when it is not for everyone. */
  group?: string | undefined;
  quiet?: boolean;
  /** Language of the words, where it is not the panel's. */
  language?: { lang?: string; dir?: 'ltr' | 'rtl' };
}

/** One line in the panel: whom it is for, its name, a button with the number, and whether somebody answers now. */
export function Offer({ view, ways, now, country, group, quiet = false, language }: OfferProps) {
  const { t } = view;
  const { helpline } = ways[0];
  return (
    <article data-helpline={helpline.id} className="stack" {...language}>
      <p>
        {group && <span className="block font-semibold">{group}</span>}
        <bdi>{helpline.name}</bdi>
      </p>
      {ways.map(({ channel, state }, index) => (
        <div key={channel.kind}>
          <ChannelButton view={view} channel={channel} country={country} quiet={quiet || index > 0} />
          <ChannelFacts
            view={view}
            channel={channel}
            when={<OpenNow view={view} hours={channel.hours} state={state} now={now} />}
          />
        </div>
      ))}
      <p className="text-[0.9em] text-quiet">{t(`line.confidence.${helpline.confidence}`)}</p>
    </article>
  );
}
