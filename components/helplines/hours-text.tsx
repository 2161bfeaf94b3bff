import type { PageView } from '@/components/layout/page-view';
import type { Hours, Span } from '@/lib/helplines';
import { hoursCode } from '@/lib/helplines/hours-code';
import { weeklyTable } from '@/lib/helplines/weekly-table';

type View = Pick<PageView, 't' | 'format'>;

/** Runs of three or more days in a row as a range, the others one by one: "Mon–Fri, Sun". */
function dayNames({ t, format }: View, days: readonly number[]): string {
  if (days.length === 7) return t('line.everyDay');
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .flatMap((run) =>
      run.length > 2
        ? [`${format.weekday(run[0]!)}–${format.weekday(run.at(-1)!)}`]
        : run.map((day) => format.weekday(day)),
    )
    .join(t('line.comma'));
}

function times({ t, format }: View, spans: readonly Span[]): string {
  return spans
    .map(([start, end]) =>
      end - start >= 1440 ? t('line.allDay') : `${format.minutes(start)}–${format.minutes(end)}`,
    )
    .join(t('line.comma'));
}

/** The hours of a channel in words, for pages that do not know what time it is; the script marks them open or closed by `data-hours`. */
export function HoursText({ view, hours, today }: { view: View; hours: Hours | null; today: Date }) {
  return (
    <span data-hours={hoursCode(hours, today)}>
      {hours === null ? view.t('line.hoursUnknown') : <HoursWords view={view} hours={hours} />}
    </span>
  );
}

function HoursWords({ view, hours }: { view: View; hours: Hours }) {
  const { t, format } = view;
  if ('always' in hours) return <>{t('line.always')}</>;
  const groups = weeklyTable(hours).filter(({ spans }) => spans.length > 0);
  return (
    <>
      {groups
        .map(({ days, spans }) => t('line.hours', { days: dayNames(view, days), times: times(view, spans) }))
        .join(' · ')}{' '}
      ({hours.callerZones ? t('line.callerZone') : format.zone(hours.zone)})
      {(hours.special || hours.holidaysUnknown) && ` ${t('line.specialDays')}`}
    </>
  );
}
