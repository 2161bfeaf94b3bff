/**
 * Letters that look like Latin ones (Unicode TR39 "confusables", the part that people use to disguise words), and the
 * Cyrillic reading of Latin letters for the other direction.
 */
const LATIN_FOR: Record<string, string> = {
  а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', ҽ: 'e', ғ: 'f', ԍ: 'g', н: 'h', һ: 'h', і: 'i', ї: 'i', ј: 'j', к: 'k',
  ӏ: 'l', м: 'm', п: 'n', о: 'o', р: 'p', ԛ: 'q', г: 'r', ѕ: 's', т: 't', у: 'y', ү: 'y', ѵ: 'v', ԝ: 'w', х: 'x',
  α: 'a', β: 'b', ϲ: 'c', ε: 'e', η: 'n', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', σ: 'o', τ: 't', υ: 'u', χ: 'x',
  ω: 'w', γ: 'y', ᴀ: 'a', ʙ: 'b', ᴄ: 'c', ᴅ: 'd', ᴇ: 'e', ꜰ: 'f', ɢ: 'g', ʜ: 'h', ɪ: 'i', ᴊ: 'j', ᴋ: 'k', ʟ: 'l',
  ᴍ: 'm', ɴ: 'n', ᴏ: 'o', ᴘ: 'p', ʀ: 'r', ꜱ: 's', ᴛ: 't', ᴜ: 'u', ᴠ: 'v', ᴡ: 'w', ʏ: 'y', ᴢ: 'z', ɑ: 'a', ɡ: 'g',
  ı: 'i', ȷ: 'j', ǃ: 'i', ɩ: 'i', ʋ: 'u', ո: 'n', ս: 'u', օ: 'o', հ: 'h', ց: 'g', զ: 'q',
}; // prettier-ignore

const CYRILLIC_FOR: Record<string, string> = {
  a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', i: 'і', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у',
}; // prettier-ignore

const isLatin = (c: string) => (c >= 'a' && c <= 'z') || (c >= '\u00df' && c <= '\u024f');
const isCyrillic = (c: string) => c >= '\u0400' && c <= '\u052f';

/**
 * A word that mixes scripts, read in the script it pretends to be: `suісide` (two Cyrillic letters) as `suicide`,
 * `yмереть` as `умереть`. A word of one script comes back as it is, small capitals excepted.
 */
export function readLookAlikes(word: string): string {
  let latin = 0;
  let cyrillic = 0;
  let disguised = 0;
  for (const c of word) {
    if (isLatin(c) && c !== 'ı') latin++;
    else if (isCyrillic(c)) cyrillic++;
    else if (LATIN_FOR[c] !== undefined) disguised++;
  }
  if (disguised === 0 && (latin === 0 || cyrillic === 0)) return word;
  const table = cyrillic > latin + disguised ? CYRILLIC_FOR : LATIN_FOR;
  let out = '';
  for (const c of word) out += table[c] ?? c;
  return out;
}

/** Circled, squared and regional-indicator capitals, which NFKC leaves alone, as plain letters; else the input. */
export function readEnclosedLetter(codePoint: number): number {
  for (const first of [0x1f130, 0x1f150, 0x1f170, 0x1f1e6]) {
    if (codePoint >= first && codePoint < first + 26) return 97 + codePoint - first;
  }
  return codePoint;
}
