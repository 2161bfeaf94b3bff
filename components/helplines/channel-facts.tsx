import type { ReactNode } from 'react';
import type { PageView } from '@/components/layout/page-view';
import { isSilent, type Channel } from '@/lib/helplines';
import { AfterDiallingNote } from './after-dialling';

interface ChannelFactsProps {
  view: Pick<PageView, 't' | 'format'>;
  channel: Channel;
  /** When it is answered: hours in words, or whether somebody answers now. */
  when: ReactNode;
}

/** What stands under a button: what to do after dialling, when it is answered, what it costs, whether it makes a sound. */
export function ChannelFacts({ view, channel, when }: ChannelFactsProps) {
  const { t } = view;
  const facts = [
    // Nobody gives hours for letters; "try it" would promise an answer.
    ...(channel.kind === 'email' && channel.hours === null ? [] : [when]),
    ...(channel.cost ? [t(`line.cost.${channel.cost}`)] : []),
    ...(isSilent(channel) ? [t('line.silent')] : []),
  ];
  return (
    <div className="text-[0.9em] text-quiet">
      {channel.kind === 'phone' && channel.afterDialling && (
        <AfterDiallingNote view={view} step={channel.afterDialling} />
      )}
      {facts.length > 0 && (
        <p>
          {facts.map((fact, index) => (
            <span key={index}>
              {index > 0 && ' · '}
              {fact}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
