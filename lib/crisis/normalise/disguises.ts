const LEET: Record<string, string> = {
  '0': 'o', '1': 'i', '2': 'z', '3': 'e', '4': 'a', '5': 's', '6': 'g', '7': 't', '8': 'b', '9': 'g',
  '@': 'a', $: 's', '!': 'i', '|': 'i', '€': 'e', '£': 'l', '¡': 'i',
}; // prettier-ignore

const ARABIC_CHAT: Record<string, string> = {
  '2': 'ا',
  '3': 'ع',
  '5': 'خ',
  '6': 'ط',
  '7': 'ح',
  '8': 'غ',
  '9': 'ق',
};

/** `su1c!de` as `suicide`: the readings of a word that mixes letters with digits or signs, likeliest first. */
export function leetReadings(word: string): string[] {
  const arabic = /[\u0621-\u064a]/u.test(word);
  const table = arabic ? ARABIC_CHAT : LEET;
  let letters = 0;
  for (const c of word) if (table[c] === undefined) letters++;
  if (letters * 2 < word.length || word.length < 3) return [];
  let first = '';
  let second = '';
  for (const c of word) {
    const letter = table[c] ?? c;
    first += letter;
    second += !arabic && (c === '1' || c === '!' || c === '|') ? 'l' : letter;
  }
  return first === second ? [first] : [first, second];
}

/** `dieeee` as `die` and `diee`, `suuicide` as `suicide`; empty where no letter stands twice in a row. */
export function withoutRepeats(word: string): string[] {
  if (!/(.)\1/su.test(word)) return [];
  const one = word.replace(/(.)\1+/gsu, '$1');
  const two = word.replace(/(.)\1{2,}/gsu, '$1$1');
  const long = word.replace(/(.)\1{2,}/gsu, '$1');
  return [...new Set([long, two, one])].filter((reading) => reading !== word);
}

/** A word backwards; whole characters stay whole. */
export function reversed(word: string): string {
  return [...word].reverse().join('');
}
