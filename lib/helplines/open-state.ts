import { spansOfDay } from './day-spans';
import { MINUTES_OF_DAY, type Hours, type WeeklyHours } from './hours';
import { offsetAt, transitionBetween } from './zone-clock';

/** Whether somebody answers at an instant. */
export interface OpenState {
  /** `null`: the hours are not known. */
  open: boolean | null;
  /** When `open` next changes; `null` for lines that never close and for unknown hours. */
  changesAt: Date | null;
  /** Minutes until then, rounded up. */
  minutesUntil: number | null;
}

const MINUTE = 60_000;
/** A change that is further away is not worth telling; it also bounds the search. */
const HORIZON_DAYS = 45;

const UNKNOWN: OpenState = { open: null, changesAt: null, minutesUntil: null };
const ALWAYS: OpenState = { open: true, changesAt: null, minutesUntil: null };

/** `wall`: whole minutes since 1970 as the clocks of the line's zone show them. */
function isOpen(hours: WeeklyHours, wall: number): boolean {
  const day = Math.floor(wall / MINUTES_OF_DAY);
  const minute = wall - day * MINUTES_OF_DAY;
  return spansOfDay(hours, day).some(([start, end]) => minute >= start && minute < end);
}

/** The first wall minute after `wall` whose state is not `open`, as if clocks never moved. */
function nextWallChange(hours: WeeklyHours, wall: number, open: boolean): number | null {
  const first = Math.floor((wall + 1) / MINUTES_OF_DAY);
  let minute = wall + 1 - first * MINUTES_OF_DAY;
  for (let day = first; day <= first + HORIZON_DAYS; day += 1) {
    for (const [start, end] of spansOfDay(hours, day)) {
      if (end <= minute) continue;
      if (!open) return day * MINUTES_OF_DAY + Math.max(start, minute);
      if (start > minute) break;
      minute = end;
    }
    if (open && minute < MINUTES_OF_DAY) return day * MINUTES_OF_DAY + minute;
    minute = 0;
  }
  return null;
}

/**
 * The state follows the clock on the wall: an hour that is skipped in spring cannot be waited for, one that comes
 * twice in autumn is lived twice. Where the offset changes before the next boundary, the search goes on from there.
 */
function nextChange(hours: WeeklyHours, instant: number, open: boolean): number | null {
  let from = Math.floor(instant / MINUTE) * MINUTE;
  const last = from + HORIZON_DAYS * MINUTES_OF_DAY * MINUTE;
  while (from < last) {
    const offset = offsetAt(hours.zone, from);
    const wall = nextWallChange(hours, from / MINUTE + offset, open);
    if (wall === null) return null;
    const candidate = (wall - offset) * MINUTE;
    if (offsetAt(hours.zone, candidate) === offset) return candidate;
    from = transitionBetween(hours.zone, from, candidate);
    if (isOpen(hours, from / MINUTE + offsetAt(hours.zone, from)) !== open) return from;
  }
  return null;
}

function stateIn(hours: WeeklyHours, time: number): { open: boolean; change: number | null } {
  const open = isOpen(hours, Math.floor(time / MINUTE) + offsetAt(hours.zone, time));
  return { open, change: nextChange(hours, time, open) };
}

const inZones = new WeakMap<WeeklyHours, readonly WeeklyHours[]>();

/** The same hours once for each zone in which a caller may be. */
function hoursOfCallers(hours: WeeklyHours): readonly WeeklyHours[] {
  let copies = inZones.get(hours);
  if (!copies) {
    copies = (hours.callerZones ?? [hours.zone]).map((zone) => ({ ...hours, zone }));
    inZones.set(hours, copies);
  }
  return copies;
}

/**
 * Whether a channel is answered at `instant`, and when that changes: right across midnight, the end of the week,
 * changes of the clocks, zones with half hours, and the special days that were known at build.
 * `null` hours are unknown, never closed. Where hours are counted by the caller's own clock the answer is `null` as
 * long as it is not the same for all callers; `changesAt` is then when it may change for the first of them.
 */
export function openState(hours: Hours | null, instant: Date): OpenState {
  if (hours === null) return UNKNOWN;
  if ('always' in hours) return ALWAYS;
  const time = instant.getTime();
  const states = (hours.callerZones ? hoursOfCallers(hours) : [hours]).map((each) => stateIn(each, time));
  const open = states[0]?.open ?? null;
  const changes = states.flatMap(({ change }) => (change === null ? [] : [change]));
  const first = changes.length > 0 ? Math.min(...changes) : null;
  return {
    open: states.every((state) => state.open === open) ? open : null,
    changesAt: first === null ? null : new Date(first),
    minutesUntil: first === null ? null : Math.ceil((first - time) / MINUTE),
  };
}

/** Only whether it is answered: true, false, or `null` where that is not known. */
export function isOpenAt(hours: Hours | null, instant: Date): boolean | null {
  return openState(hours, instant).open;
}
