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
  return (
    isForEveryone(other) ||
    (!isForEveryone(line) && other.audience.some((each) => line.audience.includes(each)))
  );
}

function servesTheSame({ area }: Helpline, line: Helpline): boolean {
  if (typeof area === 'string') return true;
  return typeof line.area !== 'string' && line.area.every((region) => area.includes(region));
}

/**
 * The line to try while `line` is closed: known to answer at `at`, open to the same readers in the same place; one about the same
 * first topic before one that takes any worry; otherwise in the order of `lines`. `null`: none is known to answer.
 */
export function openAlternative(line: Helpline, lines: readonly Helpline[], at: Date): Alternative | null {
  const [topic] = line.topics;
  const open = lines.flatMap((helpline) => {
    if (helpline.id === line.id || !takesTheSame(helpline, line) || !servesTheSame(helpline, line)) return [];
    const reach = chooseReach(helpline, at, ({ kind }) => kind !== 'email');
    return reach?.state.open === true ? [{ helpline, ...reach }] : [];
  });
  const same = open.find(({ helpline }) => topic !== undefined && helpline.topics.includes(topic));
  const any = open.find(
    ({ helpline }) => isForEveryone(helpline) && topicRank(helpline, 'distress') !== null,
  );
  return same ?? any ?? null;
}
