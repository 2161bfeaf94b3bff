import { lettersOf, nearKey, SHORTEST_NEAR, LONGEST_NEAR } from '../match/near-words';
import { packLists } from './pack';

const WORD = /^\p{L}[\p{L}\p{M}]*$/u;

/** Whether a key word is long enough, and nothing but letters, to be found again when it is misspelt. */
export function canBeMisspelt(word: string): boolean {
  return word.length >= SHORTEST_NEAR && word.length <= LONGEST_NEAR && WORD.test(word);
}

/** Key words, as bodies by number with their texts, in groups of one first letter and one length. */
export function packNearWords(keyWords: ReadonlyMap<number, string>) {
  const groups = new Map<number, number[]>();
  for (const [body, text] of keyWords) {
    const key = nearKey(text.charCodeAt(0), text.length);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [body]);
    else group.push(body);
  }
  const sorted = [...groups].sort(([a], [b]) => a - b);
  const near = packLists(sorted.map(([, bodies]) => bodies));
  return {
    nearKeys: Uint32Array.from(sorted, ([key]) => key),
    nearFrom: near.from,
    near: near.list,
    nearLetters: Int32Array.from(near.list, (body) => lettersOf(keyWords.get(body) as string)),
  };
}
