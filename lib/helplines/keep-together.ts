import type { Helpline } from './compiled';

/**
 * The same list, with lines that belong together (`together`: the two languages of one service, its lines for adults and for the young) one
 * after the other, where the first of them stands. A line never moves ahead of one in a better `bucketOf`, such as who answers now: a closed
 * twin waits among the closed. Everything else keeps its order.
 */
export function keepTogether<T>(
  items: readonly T[],
  lineOf: (item: T) => Pick<Helpline, 'together'>,
  bucketOf: (item: T) => string = () => '',
): T[] {
  const keyOf = (item: T) => {
    const { together } = lineOf(item);
    return together === undefined ? null : `${bucketOf(item)} ${together}`;
  };
  const moved = new Set<T>();
  return items.flatMap((item) => {
    if (moved.has(item)) return [];
    const key = keyOf(item);
    const group = key === null ? [item] : items.filter((other) => keyOf(other) === key);
    for (const each of group) moved.add(each);
    return group;
  });
}
