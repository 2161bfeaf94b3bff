import { AfterDiallingNote } from '@/components/helplines/after-dialling';
import { ChannelButton } from '@/components/helplines/channel-button';
import type { PageView } from '@/components/layout/page-view';
import type { PickedLine } from '@/lib/helplines';
import { OpenNow } from '@/components/helplines/open-now';

interface OfferProps {
  view: PageView;
  line: PickedLine;
  now: Date;
  /** Name of the country on the button, where it is doubtful. */
  country?: string | undefined;
  /** For whom the line is, when it is not for everyone. */
  group?: string | undefined;
  quiet?: boolean;
}

/** One line in the panel: whom it is for, its name, one button with the number, and whether somebody answers now. */
export function Offer({
  view,
  line: { helpline, channel, state },
  now,
  country,
  group,
  quiet = false,
}: OfferProps) {
  const { t } = view;
  return (
    <article data-helpline={helpline.id}>
      {group && <p className="font-semibold">{group}</p>}
      <p>
        <bdi>{helpline.name}</bdi>
      </p>
      <ChannelButton view={view} channel={channel} country={country} quiet={quiet} />
      <div className="text-[0.9em] text-quiet">
        {channel.kind === 'phone' && channel.afterDialling && (
          <AfterDiallingNote view={view} step={channel.afterDialling} />
        )}
        <p>
          <OpenNow view={view} hours={channel.hours} state={state} now={now} />
          {channel.cost && ` · ${t(`line.cost.${channel.cost}`)}`}
        </p>
        <p>{t(`line.confidence.${helpline.confidence}`)}</p>
      </div>
    </article>
  );
}
