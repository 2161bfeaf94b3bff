import type { Reach } from './channel-choice';
import type { CompiledCountry, EmergencyNumber, Helpline } from './compiled';
import type { VerdictTopic } from './verdict-topics';
import type { Audience, HostileLaw } from './vocabulary';

/** What the panel knows of a search. */
export interface PanelRequest {
  country: CompiledCountry;
  /** The entry `ZZ`. */
  worldwide: CompiledCountry;
  verdict: { level: 'crisis' | 'support' | 'none'; topic: VerdictTopic; who: 'self' | 'other' | 'unknown' };
  /** Language of the page. */
  locale: string;
  /** Language of the query, if the detector is sure of it. */
  queryLanguage: string | null;
  now: Date;
  /** What this country's law punishes; from `content/hostile.yaml`. */
  hostile: readonly HostileLaw[];
  /** ISO 3166-2 code, where the reader has chosen one. */
  region?: string | null;
}

/** A line with the channel to offer. */
export interface PickedLine extends Reach {
  helpline: Helpline;
}

/** A line that is not for everyone: the page names the group, or the region, before the number. */
export interface GroupLine extends PickedLine {
  /** Empty for a line that is for everyone in `regions`. */
  audience: readonly Audience[];
  /** ISO 3166-2 codes; empty where the whole country is served. */
  regions: readonly string[];
}

/**
 * - `open`: `best` answers now.
 * - `hours-unknown`: nobody is known to answer now; the hours of `best` are not known: "try it".
 * - `closed`: nobody answers now; `best` opens again at `best.state.changesAt`.
 * - `none`: no line for everyone in this country is for this topic; `best` is null.
 * - `withheld`: the only such lines are the state's, and its law punishes the person; `best` is null, they stand in
 *   `others`, the worldwide entry comes first.
 */
export type PanelState = 'open' | 'hours-unknown' | 'closed' | 'none' | 'withheld';

/** What to put into the panel, in this order. */
export interface PanelPick {
  state: PanelState;
  best: PickedLine | null;
  /** One written way to reach somebody; null when there is none or when `best` is one itself. */
  silent: PickedLine | null;
  /** Up to two more lines for everyone. */
  others: readonly PickedLine[];
  /** Lines for a group or a region, one a group: with `others` two at most beside an open line, else up to three. */
  groups: readonly GroupLine[];
  emergency: readonly EmergencyNumber[];
  /** Directories to look further in. */
  worldwide: readonly Helpline[];
  /** Put the silent way before the call: calls and texts leave a trace that others may read. */
  silentFirst: boolean;
  /** Laws that touch this search: the page says what one does not have to tell. */
  laws: readonly HostileLaw[];
}
