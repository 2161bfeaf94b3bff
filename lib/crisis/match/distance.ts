const WIDTH = 48;
const rows = [new Uint8Array(WIDTH), new Uint8Array(WIDTH), new Uint8Array(WIDTH)] as const;

/**
 * Edits (insert, delete, replace, swap neighbours) that turn one word into another, or `most + 1` where there are more.
 * Words are UTF-16 units: the first `n` of `a`, and `m` of `b` from `from` on. Words of 47 units and more are never near.
 */
export function editDistance(
  a: Uint16Array,
  n: number,
  b: Uint16Array,
  from: number,
  m: number,
  most: number,
): number {
  if (Math.abs(n - m) > most || n >= WIDTH || m >= WIDTH) return most + 1;
  // What both begin and end with costs nothing; with one edit allowed, the rest is one unit or two swapped ones.
  let same = 0;
  while (same < n && same < m && a[same] === b[from + same]) same++;
  let restA = n - same;
  let restB = m - same;
  while (restA > 0 && restB > 0 && a[same + restA - 1] === b[from + same + restB - 1]) {
    restA--;
    restB--;
  }
  if (restA <= 1 && restB <= 1) return Math.min(Math.max(restA, restB), most + 1);
  if (most > 1) return tableDistance(a, same, restA, b, from + same, restB, most);
  const swapped =
    restA === 2 && restB === 2 && a[same] === b[from + same + 1] && a[same + 1] === b[from + same];
  return swapped ? 1 : most + 1;
}

/** The same for what is left of both, by the table of all their beginnings. */
function tableDistance(
  a: Uint16Array,
  fromA: number,
  n: number,
  b: Uint16Array,
  from: number,
  m: number,
  most: number,
): number {
  let [before, last, row] = rows;
  for (let j = 0; j <= m; j++) last[j] = j;
  for (let i = 1; i <= n; i++) {
    const unit = a[fromA + i - 1] as number;
    const unitBefore = i > 1 ? (a[fromA + i - 2] as number) : -1;
    row[0] = i;
    let least = i;
    // Cells farther than `most` from the diagonal are too much in any case.
    const first = Math.max(1, i - most);
    const end = Math.min(m, i + most);
    if (first > 1) row[first - 1] = most + 1;
    for (let j = first; j <= end; j++) {
      const other = b[from + j - 1] as number;
      let cost = (last[j - 1] as number) + (unit === other ? 0 : 1);
      const inserted = (row[j - 1] as number) + 1;
      if (inserted < cost) cost = inserted;
      const deleted = j === i + most ? most + 1 : (last[j] as number) + 1;
      if (deleted < cost) cost = deleted;
      if (unitBefore === other && j > 1 && unit === b[from + j - 2]) {
        const swapped = (before[j - 2] as number) + 1;
        if (swapped < cost) cost = swapped;
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  const distance = last[m] as number;
  return distance > most ? most + 1 : distance;
}
