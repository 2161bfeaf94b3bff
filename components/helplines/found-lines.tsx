import type { PageView } from '@/components/layout/page-view';
import { openState, type Helpline } from '@/lib/helplines';
import { HelplineCard } from './helpline-card';
import { OpenNow } from './open-now';

interface FoundLinesProps {
  view: PageView;
  /** In the order of the directory; `open` is null where the hours are not known. */
  lines: readonly { line: Helpline; open: boolean | null }[];
  now: Date;
}

/** Lines that answer now, then those whose hours nobody knows, then those that are closed, each with its next opening. */
export function FoundLines({ view, lines, now }: FoundLinesProps) {
  const { t } = view;
  const cards = (wanted: boolean | null) =>
    lines
      .filter(({ open }) => open === wanted)
      .map(({ line }) => (
        <HelplineCard
          key={line.id}
          view={view}
          line={line}
          today={now}
          level={wanted ? 2 : 3}
          now={({ hours }) => <OpenNow view={view} hours={hours} state={openState(hours, now)} now={now} />}
        />
      ));
  const groups = [
    { id: 'unknown', title: t('helplines.findUnknown'), cards: cards(null) },
    { id: 'closed', title: t('helplines.findClosed'), cards: cards(false) },
  ];
  return (
    <>
      <div className="grid items-start gap-4 lg:grid-cols-2">{cards(true)}</div>
      {groups
        .filter((group) => group.cards.length > 0)
        .map((group) => (
          <section key={group.id} className="stack" aria-labelledby={group.id}>
            <h2 id={group.id}>{group.title}</h2>
            <div className="grid items-start gap-4 lg:grid-cols-2">{group.cards}</div>
          </section>
        ))}
    </>
  );
}
