import type { PageView } from '@/components/layout/page-view';
import type { ClosedLine, Helpline } from '@/lib/helplines';
import { closedWords } from './closed-notice';
import { FormerAnchors } from './helpline-card';
import { WordsAround } from './words-around';

interface ClosedListProps {
  view: Pick<PageView, 't' | 'format'>;
  closed: readonly ClosedLine[];
  /** Open lines of the country, for the successors. */
  lines: readonly Helpline[];
}

/** Services that have ended, without a number to dial, each with the line that takes its callers now. Old links lead here. */
export function ClosedList({ view, closed, lines }: ClosedListProps) {
  const { t } = view;
  if (closed.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="closed">
      <h2 id="closed">{t('closed.list')}</h2>
      <p>{t('closed.listLead')}</p>
      <ul className="list-disc ps-6">
        {closed.map((line) => {
          const successor = lines.find(({ id }) => id === line.successor);
          return (
            <li key={line.id} id={line.id}>
              <FormerAnchors ids={line.formerIds} />
              {closedWords(view, line)}{' '}
              {successor && (
                <WordsAround words={(mark) => t('closed.now', { line: mark })}>
                  <a href={`#${successor.id}`}>
                    <bdi>{successor.name}</bdi>
                  </a>
                </WordsAround>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
