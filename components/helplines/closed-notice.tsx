import type { ReactNode } from 'react';
import type { PageView } from '@/components/layout/page-view';
import type { ClosedLine } from '@/lib/helplines';

interface ClosedNoticeProps {
  view: Pick<PageView, 't' | 'format'>;
  line: ClosedLine;
  /** Who takes its callers now, with a way to reach them; or where else to look. */
  children: ReactNode;
  /** False: nobody took its place. */
  succeeded: boolean;
}

/** That a service has ended and since when. */
export function closedWords({ t, format }: Pick<PageView, 't' | 'format'>, { name, on }: ClosedLine): string {
  return on === null ? t('closed.undated', { name }) : t('closed.since', { name, date: format.date(on) });
}

/** For somebody who looks for a service that has ended: that it has, and where to go now. */
export function ClosedNotice({ view, line, succeeded, children }: ClosedNoticeProps) {
  const { t } = view;
  return (
    <section
      aria-labelledby={`closed-${line.id}`}
      data-closed={line.id}
      className="stack max-w-3xl rounded-2xl border-s-4 border-teal bg-panel p-4"
    >
      <h2 id={`closed-${line.id}`}>{closedWords(view, line)}</h2>
      <p className="font-semibold">{t(succeeded ? 'closed.instead' : 'closed.noSuccessor')}</p>
      {children}
    </section>
  );
}
