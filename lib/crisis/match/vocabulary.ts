import type { Tables } from '../compiled';
import { extend, finish, SEED } from '../hash';

/** Every word of every lexicon, by number. Looks at texts in place: a look-up makes no new string. */
export interface Vocabulary {
  /** Numbers of all words and stems that a token is; `into` receives them. */
  find(text: string, raw: string, into: number[]): void;
  /** Whether a text is a whole word, stems left out, whatever its accents. */
  has(text: string): boolean;
  /**
   * The languages, as bits, that know the piece of `text` from `from` with length `i + 1` as a whole word, for all
   * lengths up to `into.length`; 0 where none does.
   */
  pieces(text: string, from: number, into: Uint32Array): void;
}

export function openVocabulary(tables: Tables): Vocabulary {
  const { chars, charsFrom, slots, stemSlots, wholeFrom, whole, stemFrom, stem, bodyLanguages } = tables;
  const { accentsFrom, accents, bareAllowed } = tables;

  /** The body in a hash table that is `text` from `from` to `to`, whose finished hash is known, or -1. */
  const bodyAt = (table: Uint32Array, text: string, from: number, to: number, hash: number): number => {
    const mask = table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const body = (table[slot] as number) - 1;
      if (body < 0) return -1;
      const start = charsFrom[body] as number;
      if ((charsFrom[body + 1] as number) - start !== to - from) continue;
      let at = from;
      while (at < to && chars[start + at - from] === text.charCodeAt(at)) at++;
      if (at === to) return body;
    }
  };
  const bodyOf = (text: string): number => {
    let hash = SEED;
    for (let i = 0; i < text.length; i++) hash = extend(hash, text.charCodeAt(i));
    return bodyAt(slots, text, 0, text.length, finish(hash));
  };
  /** Whether the accents of `raw` are those a word asks for; of a stem only its own part is compared. */
  const accepts = (id: number, text: string, raw: string, isStem: boolean): boolean => {
    const start = accentsFrom[id] as number;
    const length = (accentsFrom[id + 1] as number) - start;
    if (length === 0 || (bareAllowed[id] === 1 && raw === text)) return true;
    if (isStem ? raw.length < length : raw.length !== length) return false;
    for (let i = 0; i < length; i++) if (accents[start + i] !== raw.charCodeAt(i)) return false;
    return true;
  };

  return {
    find(text, raw, into) {
      const length = text.length;
      let hash = SEED;
      for (let to = 1; to <= length; to++) {
        hash = extend(hash, text.charCodeAt(to - 1));
        // A single letter is no stem.
        if (to === 1 && length > 1) continue;
        // The table of stems is small and stays near the processor: most beginnings of words are looked for in vain.
        const body = bodyAt(to === length ? slots : stemSlots, text, 0, to, finish(hash));
        if (body < 0) continue;
        if (to === length) {
          for (let i = wholeFrom[body] as number; i < (wholeFrom[body + 1] as number); i++) {
            const id = whole[i] as number;
            if (accepts(id, text, raw, false)) into.push(id);
          }
        }
        for (let i = stemFrom[body] as number; i < (stemFrom[body + 1] as number); i++) {
          const id = stem[i] as number;
          if (accepts(id, text, raw, true)) into.push(id);
        }
      }
    },
    has(text) {
      const body = bodyOf(text);
      return body >= 0 && wholeFrom[body] !== wholeFrom[body + 1];
    },
    pieces(text, from, into) {
      into.fill(0);
      const most = Math.min(text.length - from, into.length);
      let hash = SEED;
      for (let i = 0; i < most; i++) {
        hash = extend(hash, text.charCodeAt(from + i));
        const body = bodyAt(slots, text, from, from + i + 1, finish(hash));
        if (body >= 0) into[i] = bodyLanguages[body] as number;
      }
    },
  };
}
