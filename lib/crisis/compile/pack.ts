/** Lists as one list, and where each part starts; one number more than there are lists. */
export function packLists(lists: readonly (readonly number[])[]): { from: Uint32Array; list: Uint32Array } {
  const from = new Uint32Array(lists.length + 1);
  let total = 0;
  lists.forEach((one, i) => {
    from[i] = total;
    total += one.length;
  });
  from[lists.length] = total;
  const list = new Uint32Array(total);
  lists.forEach((one, i) => list.set(one, from[i]));
  return { from, list };
}

/** The smallest power of two that holds `count`, at least 16. */
export function tableSize(count: number): number {
  let size = 16;
  while (size < count) size *= 2;
  return size;
}
