/** What a character does in a query. */
export const SEPARATOR = 0;
/** Part of a word. */
export const LETTER = 1;
/** A word by itself: Chinese, Japanese, Korean syllables, Thai. */
export const SINGLE = 2;
/** Stands for a letter inside a word: `k!ll`, `s*icide`. */
export const DISGUISE = 3;
export const APOSTROPHE = 4;
export const EMOJI = 5;
/** Invisible: joiners, soft hyphens, direction marks, variation selectors, skin tones. */
export const IGNORED = 6;
export const HASH = 7;

const UNKNOWN = 255;
const table = new Uint8Array(0x10000).fill(UNKNOWN);

const WORD = /[\p{L}\p{M}\p{N}]/u;
const INVISIBLE = /\p{Cf}|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u3164|[\ufe00-\ufe0f]/u;
const SINGLE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\uac00-\ud7a3]/u;

function classify(code: number): number {
  const c = String.fromCodePoint(code);
  if (c === "'" || c === '’' || c === '‘' || c === 'ʼ' || c === '`' || c === '´' || c === '′' || c === 'ʻ') {
    return APOSTROPHE;
  }
  if (c === '#' || c === '＃') return HASH;
  if ('@$!*|€£¡'.includes(c)) return DISGUISE;
  if (INVISIBLE.test(c)) return IGNORED;
  if (SINGLE_SCRIPT.test(c)) return SINGLE;
  if (WORD.test(c)) return LETTER;
  if (code >= 0x2600 && code <= 0x27bf) return EMOJI;
  return SEPARATOR;
}

/** The class of a character, by its code point; unpaired surrogates are separators. */
export function classOf(code: number): number {
  if (code >= 0x10000) {
    if (code >= 0x1f3fb && code <= 0x1f3ff) return IGNORED;
    if (code >= 0x1f000 && code <= 0x1faff) return EMOJI;
    if (code >= 0x20000 && code <= 0x323af) return SINGLE;
    return WORD.test(String.fromCodePoint(code)) ? LETTER : SEPARATOR;
  }
  if (code >= 0xd800 && code <= 0xdfff) return SEPARATOR;
  const known = table[code] as number;
  if (known !== UNKNOWN) return known;
  const found = classify(code);
  table[code] = found;
  return found;
}
