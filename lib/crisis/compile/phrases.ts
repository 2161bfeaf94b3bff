import { pairHash } from '../hash';
import type { Entry, EntryWord } from './entry';
import { packLists, tableSize } from './pack';

/**
 * Collects all spellings of all concepts as one automaton over word numbers. Its size grows with the words that are
 * written in the lexicons, not with their combinations.
 */
export interface PhraseBuilder {
  add(entry: Entry, concept: number, number: (word: EntryWord) => number): void;
  /** `words`: how many word numbers there are. */
  pack(words: number): ReturnType<typeof packPhrases>;
}

/** Words by number, with the states they lead to. */
type Steps = Map<number, number[]>;

const NO_ENDING = -1;

export function buildPhrases(): PhraseBuilder {
  const states: Steps[] = [new Map()];
  const endings: number[] = [NO_ENDING];
  const ends = new Map<number, number>();
  /** States inside a first slot, by the step that leads to them: phrases that begin alike share them. */
  const shared = new Map<string, number>();

  const newState = (ending = NO_ENDING): number => {
    states.push(new Map());
    return endings.push(ending) - 1;
  };
  const endOf = (concept: number, atWordStart: boolean): number => {
    const ending = concept * 2 + (atWordStart ? 1 : 0);
    const known = ends.get(ending);
    if (known !== undefined) return known;
    const state = newState(ending);
    ends.set(ending, state);
    return state;
  };
  const connect = (from: number, word: number, to: number): void => {
    const steps = states[from] as Steps;
    const known = steps.get(word);
    if (known === undefined) steps.set(word, [to]);
    else if (!known.includes(to)) known.push(to);
  };

  return {
    add({ slots, atWordStart }, concept, number) {
      const end = endOf(concept, atWordStart);
      const rows = joinFixed(slots);
      let heads = [0];
      rows.forEach((alternatives, i) => {
        // The rest may be skipped: a way that ends here is whole.
        const restOptional = rows.slice(i + 1).every((rest) => rest.some((words) => words.length === 0));
        const next = i === rows.length - 1 ? end : newState();
        const inside = i === 0 ? shared : new Map<string, number>();
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
            const key = `${k === 0 ? 0 : from[0]} ${id}`;
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
    pack: (words) => packPhrases(states, endings, words),
  };
}

function packPhrases(states: readonly Steps[], endings: readonly number[], words: number) {
  const isEnd = (state: number) => endings[state] !== NO_ENDING;
  const [first, ...rest] = states as [Steps, ...Steps[]];
  const starts = Array.from({ length: words }, (_, word) =>
    (first.get(word) ?? []).toSorted((a, b) => Number(isEnd(b)) - Number(isEnd(a)) || a - b),
  );
  const start = packLists(starts);
  const rows = [
    [],
    ...rest.map((steps) =>
      [...steps].sort(([a], [b]) => a - b).flatMap(([word, to]) => to.map((state) => ({ word, state }))),
    ),
  ];
  const steps = packLists(rows.map((row) => row.map(({ state }) => state)));
  const stepWords = packLists(rows.map((row) => row.map(({ word }) => word)));
  const pairs = starts.flatMap((states, word) =>
    states.flatMap((state) => (rows[state] ?? []).map((step) => pairHash(word, step.word))),
  );
  const bits = new Uint32Array(tableSize(pairs.length * 16) / 32);
  for (const pair of pairs) bits[(pair >>> 5) & (bits.length - 1)]! |= 1 << (pair & 31);
  return {
    startFrom: start.from,
    start: start.list,
    startEnds: Uint32Array.from(starts, (states) => states.filter(isEnd).length),
    stepsFrom: steps.from,
    stepWords: stepWords.list,
    steps: steps.list,
    endings: Int32Array.from(endings),
    pairs: bits,
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
