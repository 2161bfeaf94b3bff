import 'server-only';

const MOST = 200;
const MINUTE = 60_000;

let minute = 0;
let answers = new Map<string, string>();

/**
 * The answer with this key made in the same minute, or a new one. An answer to a search holds nothing of the query, only what follows
 * from it (topic, country, guides), and whether a line is open changes on the minute: so everybody who is to see the same gets the same
 * bytes, and a link that spreads costs little. At most 200 are held, none for longer than its minute.
 */
export async function sameWithinMinute(
  key: string,
  now: number,
  make: () => Promise<string>,
): Promise<string> {
  const current = Math.floor(now / MINUTE);
  if (current !== minute || answers.size >= MOST) {
    minute = current;
    answers = new Map();
  }
  const known = answers.get(key);
  if (known !== undefined) return known;
  const answer = await make();
  answers.set(key, answer);
  return answer;
}
