import type { Entry, EntryWord } from './entry';

/** What a way through the phrases ends in. */
export interface Ending {
  concept: number;
  atWordStart: boolean;
}

/**
 * All spellings of all concepts as one automaton over word numbers. Its size grows with the words that are written in
 * the lexicons, not with their combinations; a step costs one look-up.
 */
export interface Phrases {
  /** `state * STATE + word` to the states that follow; the start is 0. */
  steps: Map<number, number | number[]>;
  endings: (Ending | undefined)[];
  /** The ends that a single word leads to. */
  endsOfWord: Map<number, number[]>;
  /**
   * Whether some phrase may go on from a first word with a second: common first words begin thousands of phrases, of
   * which nearly all end here. It may say yes wrongly, never no.
   */
  mayFollow(first: number, second: number): boolean;
  add(entry: Entry, concept: number, number: (word: EntryWord) => number): void;
}

export const STATE = 2 ** 21;

/** Bits of the table of pairs, a power of two. */
const PAIRS = 2 ** 23;

export function createPhrases(): Phrases {
  const steps = new Map<number, number | number[]>();
  const endings: (Ending | undefined)[] = [undefined];
  const ends = new Map<number, number>();
  const endsOfWord = new Map<number, number[]>();

  const newState = (ending?: Ending): number => endings.push(ending) - 1;
  const endOf = (concept: number, atWordStart: boolean): number => {
    const key = concept * 2 + (atWordStart ? 1 : 0);
    const known = ends.get(key);
    if (known !== undefined) return known;
    const state = newState({ concept, atWordStart });
    ends.set(key, state);
    return state;
  };
  const pairs = new Uint32Array(PAIRS / 32);
  /** First words that lead to a state, for the states that come right after the start. */
  const firstWords = new Map<number, number[]>();
  const pairOf = (first: number, second: number) =>
    (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 9;
  const connect = (from: number, word: number, to: number): void => {
    if (from === 0) {
      if (endings[to] !== undefined) {
        const list = endsOfWord.get(word);
        if (list === undefined) endsOfWord.set(word, [to]);
        else if (!list.includes(to)) list.push(to);
      }
      const words = firstWords.get(to);
      if (words === undefined) firstWords.set(to, [word]);
      else words.push(word);
    } else {
      for (const first of firstWords.get(from) ?? []) {
        const pair = pairOf(first, word);
        pairs[pair >>> 5]! |= 1 << (pair & 31);
      }
    }
    const key = from * STATE + word;
    const known = steps.get(key);
    if (known === undefined) steps.set(key, to);
    else if (typeof known === 'number') {
      if (known !== to) steps.set(key, [known, to]);
      // A repeated end only finds a concept twice, which is noticed there; looking for it here would cost more.
    } else if (known[known.length - 1] !== to) known.push(to);
  };

  /** States inside a first slot, by the step that leads to them: phrases that begin alike share them. */
  const shared = new Map<number, number>();

  return {
    steps,
    endings,
    endsOfWord,
    mayFollow(first, second) {
      const pair = pairOf(first, second);
      return ((pairs[pair >>> 5] as number) & (1 << (pair & 31))) !== 0;
    },
    add({ slots, atWordStart }, concept, number) {
      const end = endOf(concept, atWordStart);
      const rows = joinFixed(slots);
      let heads = [0];
      rows.forEach((alternatives, i) => {
        // The rest may be skipped: a way that ends here is whole.
        const restOptional = rows.slice(i + 1).every((rest) => rest.some((words) => words.length === 0));
        const next = i === rows.length - 1 ? end : newState();
        const inside = i === 0 ? shared : new Map<number, number>();
        for (const words of alternatives) {
          let from = heads;
          words.forEach((word, k) => {
            const id = number(word);
            if (k === words.length - 1) {
              for (const state of from) {
                connect(state, id, next);
                if (next !== end && restOptional) connect(state, id, end);
              }
              return;
            }
            const key = (k === 0 ? 0 : (from[0] as number)) * STATE + id;
            let to = inside.get(key);
            if (to === undefined) {
              to = newState();
              inside.set(key, to);
              for (const state of from) connect(state, id, to);
            }
            from = [to];
          });
        }
        heads = alternatives.some((words) => words.length === 0) ? [...heads, next] : [next];
      });
    },
  };
}

/** Slots with one alternative, one after the other, as one slot. */
function joinFixed(slots: EntryWord[][][]): EntryWord[][][] {
  const rows: EntryWord[][][] = [];
  for (const slot of slots) {
    const before = rows.at(-1);
    if (before?.length === 1 && slot.length === 1)
      rows[rows.length - 1] = [[...(before[0] ?? []), ...(slot[0] ?? [])]];
    else rows.push(slot);
  }
  return rows;
}
