import type { Compiled, CompiledLanguage, CompiledPattern, CompiledRule, Tables } from './compiled';
import { indexByRarest } from './rarest';
import type { VoteModel, Weights } from './vote/model';

/**
 * The detector's data as one array of bytes: a head of four bytes that gives the length of a JSON text, that text, then
 * the tables, each from an address that is a multiple of four. Numbers are little-endian, as on every machine that runs
 * Node or a browser today.
 */
const VERSION = 4;

const KINDS = { Uint8Array, Int8Array, Uint16Array, Uint32Array, Int32Array };
type Table = Uint8Array | Int8Array | Uint16Array | Uint32Array | Int32Array;

/** Rule by number, kind, window, start and end, then the places: concepts, gap, optional. */
type StoredPattern = [number, 0 | 1, number, 0 | 1, 0 | 1, [number[], number, 0 | 1][]];

type Bare = Omit<Weights, 'bytes'>;

interface Head {
  version: number;
  languages: CompiledLanguage[];
  rules: CompiledRule[];
  patterns: StoredPattern[];
  prefixes: string[];
  russian: boolean;
  korean: boolean;
  /** The second vote; the bytes of its weights are tables. */
  vote: (Omit<VoteModel, 'levels' | 'details'> & { levels: Bare; details: Bare }) | null;
  /** Name, kind, address after the JSON text, and number of entries. */
  tables: [string, keyof typeof KINDS, number, number][];
}

export function writeImage(compiled: Compiled, model?: VoteModel): Uint8Array {
  const tables: Record<string, Table> = { ...compiled.tables };
  if (model !== undefined) {
    tables['levels'] = model.levels.bytes;
    tables['details'] = model.details.bytes;
  }
  const bare = ({ scales, biases }: Weights): Bare => ({ scales, biases });
  const ruleNumber = new Map(compiled.rules.map((rule, i) => [rule, i]));
  let address = 0;
  const head: Head = {
    version: VERSION,
    languages: compiled.languages,
    rules: compiled.rules,
    patterns: compiled.patterns.map(({ rule, kind, window, atStart, atEnd, elements }) => [
      ruleNumber.get(rule) ?? 0,
      kind === 'together' ? 1 : 0,
      window,
      atStart ? 1 : 0,
      atEnd ? 1 : 0,
      elements.map(({ concepts, gap, optional }) => [concepts, gap, optional ? 1 : 0]),
    ]),
    prefixes: compiled.prefixes,
    russian: compiled.russian,
    korean: compiled.korean,
    vote: model === undefined ? null : { ...model, levels: bare(model.levels), details: bare(model.details) },
    tables: Object.entries(tables).map(([name, table]) => {
      const from = address;
      address += Math.ceil(table.byteLength / 4) * 4;
      return [name, table.constructor.name as keyof typeof KINDS, from, table.length];
    }),
  };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const start = 4 + Math.ceil(text.length / 4) * 4;
  const bytes = new Uint8Array(start + address);
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, 4);
  for (const [name, , from] of head.tables) {
    const { buffer, byteOffset, byteLength } = tables[name] as Table;
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), start + from);
  }
  return bytes;
}

/** Throws where the bytes are not what this version writes. The tables are views: the bytes must stay as they are. */
export function readImage(image: Uint8Array): { compiled: Compiled; model: VoteModel | undefined } {
  const bytes = image.byteOffset % 4 === 0 ? image : image.slice();
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Head;
  if (head.version !== VERSION) {
    throw new Error('The detector’s data was written by another version of the code. Run: npm run content');
  }
  const start = bytes.byteOffset + 4 + Math.ceil(length / 4) * 4;
  const tables = Object.fromEntries(
    head.tables.map(([name, kind, from, count]) => [
      name,
      new KINDS[kind](bytes.buffer as ArrayBuffer, start + from, count),
    ]),
  );
  const patterns = head.patterns.map(
    ([rule, together, window, atStart, atEnd, elements], index): CompiledPattern => ({
      index,
      rule: head.rules[rule] as CompiledRule,
      kind: together === 1 ? 'together' : 'sequence',
      window,
      atStart: atStart === 1,
      atEnd: atEnd === 1,
      elements: elements.map(([concepts, gap, optional]) => ({ concepts, gap, optional: optional === 1 })),
    }),
  );
  const { levels, details, ...rest } = tables as unknown as Tables & {
    levels: Int8Array;
    details: Int8Array;
  };
  return {
    compiled: {
      tables: rest,
      languages: head.languages,
      rules: head.rules,
      patterns,
      patternsOf: indexByRarest(patterns, rest.conceptKeys.length),
      prefixes: head.prefixes,
      russian: head.russian,
      korean: head.korean,
    },
    model:
      head.vote === null
        ? undefined
        : {
            ...head.vote,
            levels: { ...head.vote.levels, bytes: levels },
            details: { ...head.vote.details, bytes: details },
          },
  };
}
