const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN_KEYS = 'йцукенгшщзхъфывапролджэячсмитьбю';
const toRussian = new Map([...LATIN_KEYS].map((key, i) => [key, RUSSIAN_KEYS[i] as string]));

/** A Russian word typed with the Latin layout: `cebwbl` as `суицид`. */
export function asRussianKeys(word: string): string {
  let out = '';
  for (const c of word) out += toRussian.get(c) ?? c;
  return out;
}

const JAMO: Record<string, string> = {
  q: 'ㅂ', w: 'ㅈ', e: 'ㄷ', r: 'ㄱ', t: 'ㅅ', y: 'ㅛ', u: 'ㅕ', i: 'ㅑ', o: 'ㅐ', p: 'ㅔ', a: 'ㅁ', s: 'ㄴ', d: 'ㅇ',
  f: 'ㄹ', g: 'ㅎ', h: 'ㅗ', j: 'ㅓ', k: 'ㅏ', l: 'ㅣ', z: 'ㅋ', x: 'ㅌ', c: 'ㅊ', v: 'ㅍ', b: 'ㅠ', n: 'ㅜ', m: 'ㅡ',
}; // prettier-ignore
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const FINALS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
const PAIRS: Record<string, string> = {
  ㅗㅏ: 'ㅘ', ㅗㅐ: 'ㅙ', ㅗㅣ: 'ㅚ', ㅜㅓ: 'ㅝ', ㅜㅔ: 'ㅞ', ㅜㅣ: 'ㅟ', ㅡㅣ: 'ㅢ', ㄱㅅ: 'ㄳ', ㄴㅈ: 'ㄵ', ㄴㅎ: 'ㄶ',
  ㄹㄱ: 'ㄺ', ㄹㅁ: 'ㄻ', ㄹㅂ: 'ㄼ', ㄹㅅ: 'ㄽ', ㄹㅌ: 'ㄾ', ㄹㅍ: 'ㄿ', ㄹㅎ: 'ㅀ', ㅂㅅ: 'ㅄ',
}; // prettier-ignore

/** Korean typed with the Latin layout: `wnrrhtlvek` as `죽고싶다`. Null where it is no run of whole syllables. */
export function asKoreanKeys(word: string): string | null {
  const jamo: string[] = [];
  for (const c of word) {
    const letter = JAMO[c];
    if (letter === undefined) return null;
    jamo.push(letter);
  }
  const isVowel = (j: string | undefined) => j !== undefined && VOWELS.includes(j);
  let out = '';
  for (let i = 0; i < jamo.length;) {
    const initial = INITIALS.indexOf(jamo[i] as string);
    let vowel = jamo[i + 1];
    if (initial < 0 || vowel === undefined || !isVowel(vowel)) return null;
    i += 2;
    const diphthong = PAIRS[vowel + (jamo[i] ?? '')];
    if (diphthong !== undefined && isVowel(jamo[i])) {
      vowel = diphthong;
      i++;
    }
    let final = '';
    const next = jamo[i];
    if (next !== undefined && !isVowel(next) && FINALS.includes(next) && !isVowel(jamo[i + 1])) {
      final = next;
      i++;
      const pair = PAIRS[final + (jamo[i] ?? '')];
      if (pair !== undefined && !isVowel(jamo[i + 1])) {
        final = pair;
        i++;
      }
    }
    const end = final === '' ? 0 : FINALS.indexOf(final);
    out += String.fromCharCode(0xac00 + (initial * 21 + VOWELS.indexOf(vowel)) * 28 + end);
  }
  return out;
}
