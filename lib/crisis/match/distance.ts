const ROWS = 3;
const WIDTH = 48;
const rows = new Uint8Array(ROWS * WIDTH);

/**
 * Edits (insert, delete, replace, swap neighbours) that turn `a` into `b`, or `most + 1` where there are more.
 * Words of 47 letters and more are never near.
 */
export function editDistance(a: string, b: string, most: number): number {
  const n = a.length;
  const m = b.length;
  if (Math.abs(n - m) > most || n >= WIDTH || m >= WIDTH) return most + 1;
  let before = 0;
  let last = WIDTH;
  let row = 2 * WIDTH;
  for (let j = 0; j <= m; j++) rows[last + j] = j;
  for (let i = 1; i <= n; i++) {
    rows[row] = i;
    let least = i;
    for (let j = 1; j <= m; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let cost = Math.min(
        (rows[last + j] as number) + 1,
        (rows[row + j - 1] as number) + 1,
        (rows[last + j - 1] as number) + same,
      );
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      ) {
        cost = Math.min(cost, (rows[before + j - 2] as number) + 1);
      }
      rows[row + j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    const spare = before;
    before = last;
    last = row;
    row = spare;
  }
  return rows[last + m] as number;
}
