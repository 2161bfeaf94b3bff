/** One place of a pattern: any of some concepts, after at most `gap` other words. */
export interface Element {
  /** Concept names, or plain words in lower case with `_` for a space. */
  anyOf: string[];
  gap: number;
  optional: boolean;
}

/** A rule's pattern, read. */
export interface Pattern {
  /** `sequence`: in this order. `together`: in any order, within `window` words beyond their own. */
  kind: 'sequence' | 'together';
  elements: Element[];
  window: number;
  /** Nothing may stand before, or after. */
  atStart: boolean;
  atEnd: boolean;
}

/** Words that "..." may skip. */
const DOTS = 4;
const DEFAULT_WINDOW = 4;

/**
 * Reads a pattern such as `NOT-WANT .3 LIVE`, `WANT & DIE ~4`, `< HELPLINE-NUMBER >`, `kill|killing MYSELF?`.
 * Throws an `Error` that says what is wrong, for the person who writes the lexicon.
 */
export function readPattern(source: string): Pattern {
  const parts = source.trim().split(/\s+/u);
  const pattern: Pattern = {
    kind: 'sequence',
    elements: [],
    window: DEFAULT_WINDOW,
    atStart: false,
    atEnd: false,
  };
  let gap = 0;
  for (const [i, part] of parts.entries()) {
    if (part === '<' && i === 0) pattern.atStart = true;
    else if (part === '>' && i === parts.length - 1) pattern.atEnd = true;
    else if (part === '&') pattern.kind = 'together';
    else if (part === '...') gap = DOTS;
    else if (/^\.\d+$/u.test(part)) gap = Number(part.slice(1));
    else if (/^~\d+$/u.test(part)) pattern.window = Number(part.slice(1));
    else {
      const optional = part.endsWith('?');
      const anyOf = (optional ? part.slice(0, -1) : part).split('|').filter((name) => name !== '');
      if (anyOf.length === 0) throw new Error(`"${part}" names no concept and no word`);
      pattern.elements.push({ anyOf, gap, optional });
      gap = 0;
    }
  }
  if (!pattern.elements.some((element) => !element.optional)) throw new Error('it can match nothing at all');
  if (pattern.kind === 'together' && pattern.elements.some((element) => element.optional)) {
    throw new Error('a place in an "&" pattern cannot be optional');
  }
  return pattern;
}

/** `DIE` is a concept, `die` is the word itself. */
export function isConcept(name: string): boolean {
  return /^[A-Z][A-Z0-9-]*$/u.test(name);
}
