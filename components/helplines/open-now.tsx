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
  return (
    <span
      data-at={state.changesAt.getTime()}
      data-zone={hours.zone}
      data-own={t('now.own', { time: '{time}' })}
    >
      <NextChange
        view={{ t, format }}
        zone={hours.zone}
        state={{ ...state, changesAt: state.changesAt }}
        now={now}
      />
    </span>
  );
}

interface NextChangeProps extends Pick<OpenNowProps, 'view' | 'now'> {
  zone: string;
  state: OpenState & { changesAt: Date };
}

function NextChange({ view: { t, format }, zone, state, now }: NextChangeProps) {
  const time = format.moment(state.changesAt, zone, now);
  const named = format.zone(zone);
  if (state.open) return <>{t('line.openUntil', { time, zone: named })}</>;
  const relative = format.inMinutes(state.minutesUntil ?? 0);
  const key = format.isToday(state.changesAt, zone, now) ? 'line.opensAt' : 'line.opensOn';
  return <>{t(key, { time, relative, zone: named })}</>;
}
