import type { EntryWord } from './entry';

/** Every word of every lexicon, by number. */
export interface Vocabulary {
  /** The number of a word of an entry, made if it is new. `strict`: accents count; `exact`: and must be there. */
  number(word: EntryWord, strict: boolean, exact: boolean): number;
  /** Numbers of all words and stems that a token is; `into` receives them. */
  find(text: string, raw: string, into: number[]): void;
  /** The numbers of a whole word, stems left out, whatever its accents; undefined where there is none. */
  whole(text: string): readonly number[] | undefined;
  size(): number;
}

export function createVocabulary(): Vocabulary {
  const byKey = new Map<string, number>();
  const plain = new Map<string, number>();
  const words = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  /** Lengths of the stems that begin with two given letters. */
  const stemLengths = new Map<string, number[]>();
  /** The accents a number asks for; null where any will do. */
  const accents: (string | null)[] = [];
  const bareAllowed: boolean[] = [];

  const accepts = (id: number, text: string, raw: string): boolean => {
    const wanted = accents[id] as string | null;
    return wanted === null || wanted === raw || (bareAllowed[id] === true && raw === text);
  };
  const head = (word: string) => word.slice(0, 2);

  return {
    number({ text: word, raw }, strict, exact) {
      const careful = strict || exact;
      const key = careful ? `${word}\n${raw}\n${exact ? '=' : ''}` : word;
      const keys = careful ? byKey : plain;
      const known = keys.get(key);
      if (known !== undefined) return known;
      const id = accents.length;
      keys.set(key, id);
      const stem = word.endsWith('*');
      accents.push(careful ? (stem ? raw.slice(0, -1) : raw) : null);
      bareAllowed.push(!exact);
      const body = stem ? word.slice(0, -1) : word;
      const table = stem ? stems : words;
      const ids = table.get(body);
      if (ids === undefined) table.set(body, [id]);
      else ids.push(id);
      if (stem) {
        const lengths = stemLengths.get(head(body)) ?? [];
        if (!lengths.includes(body.length)) stemLengths.set(head(body), [...lengths, body.length]);
      }
      return id;
    },
    find(text, raw, into) {
      const list = words.get(text);
      if (list) for (const id of list) if (accepts(id, text, raw)) into.push(id);
      const lengths = stemLengths.get(text.length > 2 ? text.slice(0, 2) : text);
      if (!lengths) return;
      for (const length of lengths) {
        if (length > text.length) continue;
        const ids = stems.get(text.slice(0, length));
        if (!ids) continue;
        for (const id of ids)
          if (acceptsStem(accents[id] as string | null, bareAllowed[id], text, raw)) into.push(id);
      }
    },
    whole: (text) => words.get(text),
    size: () => accents.length,
  };
}

function acceptsStem(wanted: string | null, bare: boolean | undefined, text: string, raw: string): boolean {
  return wanted === null || raw.startsWith(wanted) || (bare === true && raw === text);
}
