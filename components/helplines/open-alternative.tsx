import type { PageView } from '@/components/layout/page-view';
import type { Alternative } from '@/lib/helplines';
import { ChannelButton } from './channel-button';

/** Beside a closed line: one that answers now, with its number. */
export function OpenAlternative({ view, alternative }: { view: PageView; alternative: Alternative | null }) {
  if (!alternative) return null;
  const { helpline, channel } = alternative;
  return (
    <div className="stack">
      <p className="font-semibold">{view.t('line.answersNow', { line: helpline.name })}</p>
      <ChannelButton view={view} channel={channel} quiet />
    </div>
  );
}
