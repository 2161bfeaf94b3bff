import type { Channel, Helpline } from './compiled';
import { MINUTES_OF_WEEK } from './hours';
import { openState, type OpenState } from './open-state';

/** A way to reach a line, with whether somebody answers now. */
export interface Reach {
  channel: Channel;
  state: OpenState;
}

const KIND_ORDER = { phone: 0, sms: 1, whatsapp: 2, chat: 3, email: 4 } as const;

/** Written, answered while one waits, no sound and no call on a bill. E-mail is not: nobody knows when it is read. */
export function isSilent({ kind }: Channel): boolean {
  return kind === 'sms' || kind === 'whatsapp' || kind === 'chat';
}

/** Open 0, hours unknown 1, closed 2. An e-mail is never an answer now. */
export function opennessRank({ channel, state }: Reach): number {
  if (channel.kind === 'email') return 3;
  return state.open === true ? 0 : state.open === null ? 1 : 2;
}

/**
 * For pages that know no clock: of the channels that fit, the one that is answered most of the week (unknown hours
 * last), among equals the first in the file. Undefined where none fits.
 */
export function mostAnswered(
  channels: readonly Channel[],
  fits: (channel: Channel) => boolean,
): Channel | undefined {
  const minutes = ({ hours }: Channel) =>
    hours === null
      ? -1
      : 'always' in hours
        ? MINUTES_OF_WEEK
        : hours.weekly.reduce((sum, [start, end]) => sum + end - start, 0);
  return channels.filter(fits).sort((a, b) => minutes(b) - minutes(a))[0];
}

/** The channel to offer first: one that answers now, then a call, then as the file has them. `null`: none fits. */
export function chooseReach(
  helpline: Helpline,
  now: Date,
  fits: (channel: Channel) => boolean = () => true,
): Reach | null {
  const reaches = helpline.channels
    .filter(fits)
    .map((channel): Reach => ({ channel, state: openState(channel.hours, now) }));
  reaches.sort(
    (a, b) => opennessRank(a) - opennessRank(b) || KIND_ORDER[a.channel.kind] - KIND_ORDER[b.channel.kind],
  );
  return reaches[0] ?? null;
}
