import type { Reach } from './channel-choice';
import { chooseReach } from './channel-choice';
import type { Helpline } from './compiled';
import { isForEveryone, topicRank } from './fit';

/** A line that answers while another is closed, with the channel to offer. */
export interface Alternative extends Reach {
  helpline: Helpline;
}

/** Whoever may use `line` may use this one too: it is for everyone, or for a group that `line` is for. */
function takesTheSame(other: Helpline, line: Helpline): boolean {
  if (isForEveryone(other)) return true;
  return !isForEveryone(line) && other.audience.some((each) => line.audience.includes(each));
}

function servesTheSame({ area }: Helpline, line: Helpline): boolean {
  if (typeof area === 'string') return true;
  return typeof line.area !== 'string' && line.area.every((region) => area.includes(region));
}

function othersFor(line: Helpline, lines: readonly Helpline[]): Helpline[] {
  return lines.filter(
    (other) => other.id !== line.id && takesTheSame(other, line) && servesTheSame(other, line),
  );
}

/** The first about the same first topic, or else the first for everyone that takes any worry. */
function nearest<T>(line: Helpline, others: readonly T[], lineOf: (other: T) => Helpline): T | null {
  const [topic] = line.topics;
  const isSame = (other: T) => topic !== undefined && lineOf(other).topics.includes(topic);
  const isGeneral = (other: Helpline) => isForEveryone(other) && topicRank(other, 'distress') !== null;
  return others.find(isSame) ?? others.find((other) => isGeneral(lineOf(other))) ?? null;
}

/**
 * The line to try while `line` is closed: known to answer at `at`, open to the same readers in the same place; one about the same
 * first topic before one that takes any worry; otherwise in the order of `lines`. `null`: none is known to answer.
 */
export function openAlternative(line: Helpline, lines: readonly Helpline[], at: Date): Alternative | null {
  const open = othersFor(line, lines).flatMap((helpline) => {
    const reach = chooseReach(helpline, at, ({ kind }) => kind !== 'email');
    return reach?.state.open === true ? [{ helpline, ...reach }] : [];
  });
  return nearest(line, open, ({ helpline }) => helpline);
}

/** The line to try when nobody answers at `line`, by the same rule without the clock. `null`: there is no other for the same readers. */
export function nextToTry(line: Helpline, lines: readonly Helpline[]): Helpline | null {
  const others = othersFor(line, lines).filter(({ channels }) =>
    channels.some(({ kind }) => kind !== 'email'),
  );
  return nearest(line, others, (other) => other);
}
