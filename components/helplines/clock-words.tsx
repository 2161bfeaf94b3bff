import type { PageView } from '@/components/layout/page-view';

/** Words for the script, which marks lines open or closed; the page itself says neither. In the order of lib/enhance/mark-lines.ts. */
export function ClockWords({ view: { t } }: { view: Pick<PageView, 't'> }) {
  const words = [
    t('now.open'),
    t('now.until', { time: '{time}' }),
    t('now.closed'),
    t('now.opens', { time: '{time}', relative: '{relative}' }),
    t('now.own', { time: '{time}' }),
    t('line.answersNow', { line: '{line}' }),
  ];
  return <div hidden data-clock={JSON.stringify(words)} />;
}
