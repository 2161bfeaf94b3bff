import type { PageView } from '@/components/layout/page-view';
import { isStale, type Helpline } from '@/lib/helplines';

/** How old the sources of a line are, in words: their date, that they are older than a year, or that they have none. */
export function sourceAge(
  { t, format }: Pick<PageView, 't' | 'format'>,
  { sourceDate }: Helpline,
  today: Date,
): string {
  if (sourceDate && isStale(sourceDate, today)) return t('line.stale', { date: format.date(sourceDate) });
  return sourceDate ? t('line.sourceDate', { date: format.date(sourceDate) }) : t('line.sourceUndated');
}
