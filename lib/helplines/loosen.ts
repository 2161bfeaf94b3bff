import type { Helpline } from './compiled';
import { filterHelplines, type FoundLine, type HelplineFilter } from './filter';
import { WRITTEN } from './find-request';
import type { Audience, HelplineTopic } from './vocabulary';

/** What may be loosened, the smallest loss first. */
export const LOOSENABLE = ['audience', 'open', 'channel', 'topics', 'language'] as const;
export type Loosenable = (typeof LOOSENABLE)[number];

/** The nearest lines to a question that no line answers. */
export interface Loosened {
  /** What was given up; empty when nothing had to be, or when nothing helped. */
  loosened: readonly Loosenable[];
  found: readonly FoundLine[];
}

const YOUNG: readonly Audience[] = ['children', 'young-people', 'students'];
/** Lines that one can talk to about anything. */
const TALK: readonly HelplineTopic[] = ['emotional-support', 'mental-health', 'suicide'];

/** Weaker forms of one part of a question, nearest first; none where it is not part of the question. */
function weaker(part: Loosenable, filter: HelplineFilter): Partial<HelplineFilter>[] {
  const { audience = [], channel = [], topics = [] } = filter;
  switch (part) {
    case 'audience': {
      if (audience.length === 0) return [];
      // Never lines for another group only: they are not for this reader.
      const near = audience.some((each) => YOUNG.includes(each)) ? YOUNG : [];
      return [{ audience: [...new Set([...audience, ...near, 'everyone' as const])] }];
    }
    case 'open':
      return filter.open === true ? [{ open: undefined }] : [];
    case 'channel':
      if (channel.length === 0) return [];
      // Somebody who asked for one written way may not be able to speak.
      return channel.every((kind) => WRITTEN.includes(kind)) && channel.length < WRITTEN.length
        ? [{ channel: WRITTEN }, { channel: [] }]
        : [{ channel: [] }];
    case 'topics':
      return topics.length === 0 ? [] : [{ topics: [...new Set([...topics, ...TALK])] }];
    case 'language':
      return filter.language === undefined ? [] : [{ language: undefined }];
  }
}

/** All ways to choose `size` of the parts, in their order. */
function choices(parts: readonly Loosenable[], size: number): Loosenable[][] {
  if (size === 0) return [[]];
  return parts.flatMap((part, index) =>
    choices(parts.slice(index + 1), size - 1).map((rest) => [part, ...rest]),
  );
}

/** Every filter in which these parts are weaker, nearest first. */
function weakened(parts: readonly Loosenable[], filter: HelplineFilter): HelplineFilter[] {
  const [part, ...rest] = parts;
  if (part === undefined) return [filter];
  return weaker(part, filter).flatMap((change) => weakened(rest, { ...filter, ...change }));
}

/**
 * The lines that fit; where none does, the nearest: as few things as possible are given up, and of these the one that costs a reader
 * least, in the order of {@link LOOSENABLE}. Audience gives way to lines for everyone, never to lines for another group; a topic to lines
 * that take any worry; one written channel to another before calls. A region is never given up: lines for another region would
 * not answer. Finds every line that fits without loosening, then `loosened` is empty.
 */
export function loosen(lines: readonly Helpline[], filter: HelplineFilter): Loosened {
  const parts = LOOSENABLE.filter((part) => weaker(part, filter).length > 0);
  for (let size = 0; size <= parts.length; size += 1) {
    for (const chosen of choices(parts, size)) {
      for (const each of weakened(chosen, filter)) {
        const found = filterHelplines(lines, each);
        if (found.length > 0) return { loosened: chosen, found };
      }
    }
  }
  return { loosened: [], found: [] };
}
