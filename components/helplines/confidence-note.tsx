import type { PageView } from '@/components/layout/page-view';
import { isStale, type Helpline } from '@/lib/helplines';

type View = Pick<PageView, 't' | 'format' | 'site'>;

function dated({ t, format }: View, { sourceDate }: Helpline, today: Date): string {
  if (sourceDate && isStale(sourceDate, today)) return t('line.stale', { date: format.date(sourceDate) });
  return sourceDate ? t('line.sourceDate', { date: format.date(sourceDate) }) : t('line.sourceUndated');
}

/** How a number was confirmed, with the date that the sources carry and the sources themselves. */
export function ConfidenceNote({ view, line, today }: { view: View; line: Helpline; today: Date }) {
  const { t, site } = view;
  return (
    <details className="text-[0.9em] text-quiet">
      <summary className="fold">
        {t(`line.confidence.${line.confidence}`)} · {dated(view, line, today)}
      </summary>
      <ul className="list-disc ps-6">
        {line.evidence.map(({ url, source, kind }, index) => (
          <li key={index}>
            {url ? (
              <a href={url} rel="noreferrer" dir="ltr">
                {source ?? new URL(url).hostname}
              </a>
            ) : (
              source
            )}{' '}
            ({t(`line.evidence.${kind}`)})
          </li>
        ))}
      </ul>
      {site.contact && (
        <p>
          <a href={`mailto:${site.contact}?subject=${encodeURIComponent(line.id)}`}>{t('line.wrong')}</a>
        </p>
      )}
    </details>
  );
}
