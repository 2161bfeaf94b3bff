import { hashOf } from '../hash';
import type { EntryWord } from './entry';
import { packLists, tableSize } from './pack';

/** Collects every word of every lexicon and numbers it. */
export interface VocabularyBuilder {
  /** The number of a word of an entry, made if it is new. `strict`: accents count; `exact`: and must be there. */
  number(word: EntryWord, strict: boolean, exact: boolean): number;
  /** A language, by index, knows a word number. */
  know(id: number, language: number): void;
  /** A word number is common in a language. */
  common(id: number, language: number): void;
  filler(id: number): void;
  /** The number of a body, made if it is new. */
  body(text: string): number;
  size(): number;
  pack(): ReturnType<typeof packVocabulary>;
}

interface Word {
  accents: string;
  bareAllowed: boolean;
  languages: number;
  commonIn: number[];
  filler: boolean;
}

interface Body {
  text: string;
  whole: number[];
  stem: number[];
}

export function buildVocabulary(): VocabularyBuilder {
  const numbers = new Map<string, number>();
  const words: Word[] = [];
  const bodies: Body[] = [];
  const bodyNumbers = new Map<string, number>();

  const bodyOf = (text: string): number => {
    const known = bodyNumbers.get(text);
    if (known !== undefined) return known;
    bodyNumbers.set(text, bodies.length);
    return bodies.push({ text, whole: [], stem: [] }) - 1;
  };

  return {
    number({ text, raw }, strict, exact) {
      const careful = strict || exact;
      const key = careful ? `${text}\n${raw}\n${exact ? '=' : ''}` : text;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const stem = text.endsWith('*');
      const bare = (word: string) => (stem ? word.slice(0, -1) : word);
      const id =
        words.push({
          accents: careful ? bare(raw) : '',
          bareAllowed: !exact,
          languages: 0,
          commonIn: [],
          filler: false,
        }) - 1;
      numbers.set(key, id);
      (bodies[bodyOf(bare(text))] as Body)[stem ? 'stem' : 'whole'].push(id);
      return id;
    },
    know(id, language) {
      (words[id] as Word).languages |= 1 << language;
    },
    common(id, language) {
      const { commonIn } = words[id] as Word;
      if (!commonIn.includes(language)) commonIn.push(language);
    },
    filler(id) {
      (words[id] as Word).filler = true;
    },
    body: bodyOf,
    size: () => words.length,
    pack: () => packVocabulary(words, bodies),
  };
}

function packVocabulary(words: readonly Word[], bodies: readonly Body[]) {
  /** A hash table of some bodies: their numbers and one, 0 where a slot is free. */
  const slotsOf = (some: readonly number[]) => {
    const slots = new Uint32Array(tableSize(some.length * 2));
    for (const i of some) {
      let slot = hashOf((bodies[i] as Body).text) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = i + 1;
    }
    return slots;
  };
  const all = bodies.map((_, i) => i);
  const units = (text: string) => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  const texts = packLists(bodies.map(({ text }) => units(text)));
  const whole = packLists(bodies.map((body) => body.whole));
  const stem = packLists(bodies.map((body) => body.stem));
  const accents = packLists(words.map((word) => units(word.accents)));
  const evidence = packLists(words.map((word) => word.commonIn));
  return {
    chars: Uint16Array.from(texts.list),
    charsFrom: texts.from,
    slots: slotsOf(all),
    stemSlots: slotsOf(all.filter((i) => (bodies[i] as Body).stem.length > 0)),
    wholeFrom: whole.from,
    whole: whole.list,
    stemFrom: stem.from,
    stem: stem.list,
    bodyLanguages: Uint32Array.from(bodies, (body) =>
      body.whole.reduce((bits, id) => bits | (words[id] as Word).languages, 0),
    ),
    accentsFrom: accents.from,
    accents: Uint16Array.from(accents.list),
    bareAllowed: Uint8Array.from(words, (word) => (word.bareAllowed ? 1 : 0)),
    isFiller: Uint8Array.from(words, (word) => (word.filler ? 1 : 0)),
    evidenceFrom: evidence.from,
    evidence: Uint8Array.from(evidence.list),
  };
}
