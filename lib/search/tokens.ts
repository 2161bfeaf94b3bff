/** Accents, Arabic vowel signs, the nukta of Hindi. The vowel signs of Hindi and the voicing marks of Japanese are letters in all but name. */
const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670\u06d6-\u06ed\u093c]+/gu;
/** Long and short vowels, and two signs for one nasal sound, are mixed up in everyday Hindi spelling. */
const HINDI_SIGNS: Record<string, string> = { 'ी': 'ि', 'ू': 'ु', 'ँ': 'ं', ई: 'इ', ऊ: 'उ' };
const ARABIC_LETTERS: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ـ: '',
};
const ARABIC_ARTICLE = /^(?:وال|بال|كال|فال|لل|ال)(?=\p{L}{3})/u;

/**
 * A word as the index knows it: lower case, no accents or Arabic vowel signs, one form for the variants of an Arabic letter and of a
 * Hindi vowel, and without the Arabic article, so that «الوحدة» and «وحده» meet.
 */
export function foldWord(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ीूँईऊ]/g, (sign) => HINDI_SIGNS[sign] ?? sign)
    .replace(/[أإآٱىئؤةـ]/g, (letter) => ARABIC_LETTERS[letter] ?? letter);
  return plain.replace(ARABIC_ARTICLE, '');
}

/**
 * The words of a text in any script, folded, in order.
 * Apostrophes join ("don’t" is one word); scripts without spaces are cut by `Intl.Segmenter`.
 */
export function tokens(text: string): string[] {
  const words: string[] = [];
  for (const piece of text
    .normalize('NFKC')
    .replace(/['’ʼ]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)) {
    if (piece === '') continue;
    if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(piece)) words.push(...segmented(piece));
    else words.push(piece);
  }
  return words.map(foldWord).filter((word) => word !== '');
}

let segmenter: Intl.Segmenter | undefined;

function segmented(piece: string): string[] {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  return [...segmenter.segment(piece)].filter((part) => part.isWordLike).map((part) => part.segment);
}
