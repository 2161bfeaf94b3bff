import type { PageView } from '@/components/layout/page-view';
import {
  nextToTry,
  openAlternative,
  openState,
  type EmergencyNumber,
  type Finding,
  type FoundLine,
  type Helpline,
} from '@/lib/helplines';
import { HelplineCard } from './helpline-card';
import { OpenAlternative } from './open-alternative';
import { OpenNow } from './open-now';

interface FoundLinesProps {
  view: PageView;
  finding: Finding;
  /** All lines of the country, in order: what else answers while a line is closed. */
  lines: readonly Helpline[];
  now: Date;
  /** Address of the page with all lines. */
  directory: string;
  emergency: EmergencyNumber | null;
}

/** Lines that answer now, then those whose hours nobody knows, then those that are closed, each with its next opening. */
export function FoundLines({ view, finding, lines, now, directory, emergency }: FoundLinesProps) {
  const { t } = view;
  const next = (line: Helpline) => {
    const helpline = openAlternative(line, lines, now)?.helpline ?? nextToTry(line, lines);
    return { line: helpline && { helpline, href: `${directory}#${helpline.id}` }, emergency };
  };
  const cards = (found: readonly FoundLine[], level: 2 | 3) => (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      {found.map(({ helpline, open }) => (
        <HelplineCard
          key={helpline.id}
          view={view}
          line={helpline}
          today={now}
          level={level}
          now={({ hours }) => <OpenNow view={view} hours={hours} state={openState(hours, now)} now={now} />}
          next={next(helpline)}
          instead={
            open === false ? (
              <OpenAlternative view={view} alternative={openAlternative(helpline, lines, now)} />
            ) : null
          }
        />
      ))}
    </div>
  );
  const groups = [
    { id: 'unknown', title: t('helplines.findUnknown'), found: finding.unknown },
    { id: 'closed', title: t('helplines.findClosed'), found: finding.closed },
  ];
  return (
    <>
      {finding.open.length > 0 && cards(finding.open, 2)}
      {groups
        .filter(({ found }) => found.length > 0)
        .map(({ id, title, found }) => (
          <section key={id} className="stack" aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            {cards(found, 3)}
          </section>
        ))}
    </>
  );
}
