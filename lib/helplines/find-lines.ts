import type { Helpline } from './compiled';
import { filterHelplines, type FoundLine } from './filter';
import { filterOf, type FindRequest } from './find-request';
import { loosen, type Loosenable } from './loosen';
import { orderNow, type NowOrderContext } from './order-now';

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

/** What the answer depends on besides the lines and the question. */
export type FindContext = Pick<NowOrderContext, 'at' | 'lawsOf'> & {
  /** Language of the page. */
  locale: string;
};

/** Looks through `lines` for what a reader asked; where nothing fits, for the nearest. Each list is in the order of the panel. */
export function findLines(
  lines: readonly Helpline[],
  request: FindRequest,
  { locale, ...context }: FindContext,
): Finding {
  const { topic, language, region, open } = request;
  const filter = filterOf(request, context.at);
  const { loosened, found } = loosen(lines, filter);
  const exact = loosened.length === 0;
  const all = exact && open ? filterHelplines(lines, { ...filter, open: undefined }) : found;
  const order = (state: boolean | null, from: readonly FoundLine[]) =>
    orderNow(
      from.filter((line) => line.open === state),
      {
        ...context,
        topics: topic === null ? [] : [topic],
        languages: language === null ? [locale] : [language, locale],
        region,
      },
    );
  return {
    count: exact ? found.length : 0,
    loosened,
    open: order(true, found),
    unknown: order(null, all),
    closed: order(false, found),
  };
}
