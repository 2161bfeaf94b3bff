import type { Reach } from './channel-choice';
import type { Helpline } from './compiled';
import { coversRegion } from './fit';
import { sharesLanguage } from './language-match';
import { openState } from './open-state';
import type { Audience, ChannelKind, HelplineTopic } from './vocabulary';

/** What somebody wants of a line. Whatever is absent, or an empty list, narrows nothing. */
export interface HelplineFilter {
  /** Keeps lines that name one of these topics. */
  topics?: readonly HelplineTopic[] | undefined;
  /** Keeps lines that name one of these groups. A line for everyone is kept for `everyone` only: "for young people" says that it is made for them. */
  audience?: readonly Audience[] | undefined;
  /** Keeps lines with one of these channels; `open` then looks at these alone. */
  channel?: readonly ChannelKind[] | undefined;
  /** BCP 47. Only the language counts: `pt` finds `pt-BR` and the other way round. Lines of which nobody says the languages are not kept. */
  language?: string | undefined;
  /**
   * True keeps lines known to be open, false those known to be closed. A line whose hours are not known is neither.
   */
  open?: boolean | undefined;
  /** The instant at which open and closed are meant. */
  at: Date;
  /** ISO 3166-2. Drops lines that serve other regions only; lines for the whole country or world always stay. */
  region?: string | null | undefined;
}

/** A line that fits, with the channels that were asked for and their state at the instant asked. */
export interface FoundLine {
  helpline: Helpline;
  /** In the order of the file; all channels of the line where no channel was asked for. */
  reaches: readonly Reach[];
  /**
   * True: one of `reaches` is answered now. False: all are known to be closed. `null`: not known.
   * E-mail does not count, nobody knows when it is read; a line with nothing else is `null`.
   */
  open: boolean | null;
  /** For a line that is not open: when the first of `reaches` is known to open; `null` where it is open or nobody knows. */
  opensAt: Date | null;
}

const meets = <T>(wanted: readonly T[] | undefined, has: readonly T[]): boolean =>
  wanted === undefined || wanted.length === 0 || wanted.some((each) => has.includes(each));

/** Whether any of these ways is answered; see {@link FoundLine.open}. */
export function openOf(reaches: readonly Reach[]): boolean | null {
  const live = reaches.filter(({ channel }) => channel.kind !== 'email');
  if (live.some(({ state }) => state.open === true)) return true;
  return live.length > 0 && live.every(({ state }) => state.open === false) ? false : null;
}

function firstOpening(reaches: readonly Reach[]): Date | null {
  const times = reaches.flatMap(({ channel, state }) =>
    channel.kind !== 'email' && state.open === false && state.changesAt ? [state.changesAt.getTime()] : [],
  );
  return times.length > 0 ? new Date(Math.min(...times)) : null;
}

/** One line with the state of its channels (of these kinds, if any are named) at an instant. */
export function lineAt(helpline: Helpline, at: Date, kinds: readonly ChannelKind[] = []): FoundLine {
  const reaches = helpline.channels
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map((channel): Reach => ({ channel, state: openState(channel.hours, at) }));
  const open = openOf(reaches);
  return { helpline, reaches, open, opensAt: open === true ? null : firstOpening(reaches) };
}

/**
 * The lines that fit everything that is asked, in the order in which they came. Pure; an empty answer is an empty list.
 * Unknown hours are never taken for closed or open: `open: true` and `open: false` both leave such a line out.
 */
export function filterHelplines(lines: readonly Helpline[], filter: HelplineFilter): FoundLine[] {
  const { topics, audience, channel, language, open, at, region } = filter;
  return lines
    .filter(
      (line) =>
        meets(topics, line.topics) &&
        meets(audience, line.audience) &&
        meets(
          channel,
          line.channels.map(({ kind }) => kind),
        ) &&
        (language === undefined || sharesLanguage(line.languages, [language])) &&
        (!region || coversRegion(line, region)),
    )
    .map((line) => lineAt(line, at, channel))
    .filter((found) => open === undefined || found.open === open);
}
