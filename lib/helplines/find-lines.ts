import type { Helpline } from './compiled';
import { filterHelplines, type FoundLine } from './filter';
import { filterOf, type FindRequest } from './find-request';
import { loosen, type Loosenable } from './loosen';

/** The answer to a question to the directory. */
export interface Finding {
  /** How many lines fit everything that was asked. */
  count: number;
  /** What was given up to find the lines below; empty where `count` is not 0. */
  loosened: readonly Loosenable[];
  /** Answer now. */
  open: readonly FoundLine[];
  /** Fit, apart from that nobody knows their hours; also where only open lines were asked for. */
  unknown: readonly FoundLine[];
  /** Fit and are closed; empty where only open lines were asked for and one is. */
  closed: readonly FoundLine[];
}

/** Lines that are mainly about the topic first; a line names the most central first. */
function centralFirst(lines: readonly Helpline[], topic: FindRequest['topic']): readonly Helpline[] {
  if (topic === null) return lines;
  const aside = ({ topics }: Helpline) => (topics.slice(0, 2).includes(topic) ? 0 : 1);
  return [...lines].sort((a, b) => aside(a) - aside(b));
}

/** Looks through `lines`, which keep their order, for what a reader asked; where nothing fits, for the nearest. */
export function findLines(lines: readonly Helpline[], request: FindRequest, at: Date): Finding {
  const ordered = centralFirst(lines, request.topic);
  const filter = filterOf(request, at);
  const { loosened, found } = loosen(ordered, filter);
  const exact = loosened.length === 0;
  const unknown =
    exact && request.open
      ? filterHelplines(ordered, { ...filter, open: undefined }).filter(({ open }) => open === null)
      : found.filter(({ open }) => open === null);
  return {
    count: exact ? found.length : 0,
    loosened,
    open: found.filter(({ open }) => open === true),
    unknown,
    closed: found.filter(({ open }) => open === false),
  };
}
