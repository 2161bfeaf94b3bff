import type { PageView } from '@/components/layout/page-view';
import type { Hours, OpenState } from '@/lib/helplines';

interface OpenNowProps {
  view: Pick<PageView, 't' | 'format'>;
  hours: Hours | null;
  state: OpenState;
  now: Date;
}

/** Whether somebody answers now, and until or from when, by the line's own clock. Unknown hours are never called closed. */
export function OpenNow({ view: { t, format }, hours, state, now }: OpenNowProps) {
  if (hours === null || state.open === null) return <>{t('line.hoursUnknown')}</>;
  if ('always' in hours) return <>{t('line.openAlways')}</>;
  if (!state.changesAt) return <>{t(state.open ? 'line.openNow' : 'line.closedNow')}</>;
  const time = format.moment(state.changesAt, hours.zone, now);
  const zone = format.zone(hours.zone);
  if (state.open) return <>{t('line.openUntil', { time, zone })}</>;
  const relative = format.inMinutes(state.minutesUntil ?? 0);
  const key = format.isToday(state.changesAt, hours.zone, now) ? 'line.opensAt' : 'line.opensOn';
  return <>{t(key, { time, relative, zone })}</>;
}
