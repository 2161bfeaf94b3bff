import type { PageView } from '@/components/layout/page-view';
import { isStale, type Helpline } from '@/lib/helplines';
import { sourceAge } from './source-words';
import { SourceList } from './source-list';

type View = Pick<PageView, 't' | 'format'>;

/**
 * How a number was confirmed, with the date that the sources carry, marked where it is old or missing; behind one tap who runs the line, where
 * it serves, what it says about calling emergency services, and the sources themselves.
 */
export function ConfidenceNote({ view, line, today }: { view: View; line: Helpline; today: Date }) {
  const { t } = view;
  const { area, operator, callsEmergency } = line;
  const Dated = isStale(line.sourceDate, today) ? 'strong' : 'span';
  return (
    <details className="text-[0.9em] text-quiet">
      <summary className="fold">
        {t(`line.confidence.${line.confidence}`)} · <Dated>{sourceAge(view, line, today)}</Dated>
      </summary>
      {(operator || area === 'national') && (
        <p>
          {[
            ...(operator ? [t(`line.operator.${operator}`)] : []),
            ...(area === 'national' ? [t('line.wholeCountry')] : []),
          ].join(' · ')}
        </p>
      )}
      {callsEmergency && <p>{t(`line.callsEmergency.${callsEmergency}`)}</p>}
      <SourceList view={view} sources={line.evidence} />
    </details>
  );
}
