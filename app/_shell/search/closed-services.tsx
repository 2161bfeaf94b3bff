import 'server-only';
import type { ReactNode } from 'react';
import { ClosedNotice } from '@/components/helplines/closed-notice';
import type { PageView } from '@/components/layout/page-view';
import { Offer } from '@/components/support/offer';
import { closedGroups, helplineById } from '@/lib/data/countries';
import { chooseReach, findClosed, type ClosedLine } from '@/lib/helplines';

/** A query seldom names more than one service; more notices than this would hide the rest of the answer. */
const MOST = 2;

/** Services that a query names and that have ended; at most two. `country`: the reader's, if known. */
export function closedIn(query: string, country: string | null): readonly ClosedLine[] {
  return findClosed(query, closedGroups, country).slice(0, MOST);
}

/** The line that takes a closed service's callers, with a way to reach it now; null where there is none. */
function successorOffer(view: PageView, line: ClosedLine, country: string | null, now: Date): ReactNode {
  const successor = line.successor === null ? null : helplineById(line.successor);
  const reach = successor && chooseReach(successor.helpline, now);
  if (!successor || !reach) return null;
  const { code } = successor.country;
  const named = code === country ? undefined : view.format.country(code);
  return <Offer view={view} ways={[{ helpline: successor.helpline, ...reach }]} now={now} country={named} />;
}

/** For each of these services: that it has ended, and where to go now. */
export function closedNotices(
  view: PageView,
  closed: readonly ClosedLine[],
  country: string | null,
  now: Date,
): ReactNode {
  const { t, format, locale } = view;
  return closed.map((line) => {
    const offer = successorOffer(view, line, country, now);
    return (
      <ClosedNotice key={line.id} view={view} line={line} succeeded={offer !== null}>
        {offer ?? (
          <a className="tap" href={`/${locale.code}/helplines${country ? `/${country.toLowerCase()}` : ''}`}>
            {country ? t('home.allLines', { country: format.country(country) }) : t('missing.lines')}
          </a>
        )}
      </ClosedNotice>
    );
  });
}
