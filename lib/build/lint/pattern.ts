/** Languages whose words are not set apart by spaces. */
const WITHOUT_SPACES = new Set(['ja', 'zh']);

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const BETWEEN = '[\\s\\u00a0\\-‑]+';
const GAP = `(?:[^\\p{L}\\p{N}]+[\\p{L}\\p{M}\\p{N}'’-]+){0,4}?[^\\p{L}\\p{N}]+`;
const GAP_WITHOUT_SPACES = '[^。！？!?\\n]{0,12}?';

const ARABIC_FORMS: Readonly<Record<string, string>> = {
  ا: '[اأإآٱ]',
  أ: '[اأإآٱ]',
  إ: '[اأإآٱ]',
  آ: '[اأإآٱ]',
  ه: '[هة]',
  ة: '[هة]',
  ي: '[يى]',
  ى: '[يى]',
};
const ARABIC_MARKS = '[\\u064b-\\u0652\\u0640]*';
/** "And", "so", "with", "to", "like" and the article, which Arabic writes together with the word. */
const ARABIC_PREFIX = '(?:[وف])?(?:[بلك])?(?:ال|ل)?';

const escaped = (sign: string) => sign.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

function letter(sign: string, language: string): string {
  if (sign === "'" || sign === '’') return "['’]";
  if (language === 'ar' && /\p{sc=Arabic}/u.test(sign)) return (ARABIC_FORMS[sign] ?? sign) + ARABIC_MARKS;
  return escaped(sign);
}

/**
 * A phrase of a rule as a regular expression, without regard to case. In a phrase, `*` stands for any letters, `...` for up to four
 * words (twelve signs in Japanese and Chinese), `(a|b)` for either, `(a )?` for what may be missing. Phrases begin and end
 * at the edge of a word, but for Japanese and Chinese; Arabic words may carry their prefixes.
 * Throws where brackets do not close.
 */
export function compilePhrase(written: string, language: string): RegExp {
  const phrase = written.trim();
  const spaceless = WITHOUT_SPACES.has(language);
  if (/^\s*(?:\.\.\.|…)|(?:\.\.\.|…)\s*$/.test(phrase))
    throw new Error('a phrase neither begins nor ends with "..."');
  let source = '';
  let wordStarts = true;
  for (let at = 0; at < phrase.length;) {
    const rest = phrase.slice(at);
    const gap = /^\s*(?:\.\.\.|…)\s*/.exec(rest);
    const space = /^\s+/.exec(rest);
    const sign = phrase[at] ?? '';
    if (gap) {
      source += spaceless ? GAP_WITHOUT_SPACES : GAP;
      wordStarts = true;
      at += gap[0].length;
    } else if (space) {
      source += spaceless ? '' : BETWEEN;
      wordStarts = true;
      at += space[0].length;
    } else {
      if (sign === '*') source += spaceless ? '' : `${LETTER}*`;
      else if (sign === '(') source += '(?:';
      else if (sign === ')' || sign === '|' || sign === '?') source += sign;
      else {
        if (wordStarts && language === 'ar') source += ARABIC_PREFIX;
        source += letter(sign, language);
        wordStarts = false;
      }
      if (sign === '(' || sign === '|') wordStarts = true;
      at += 1;
    }
  }
  const edges = spaceless ? source : `(?<!${LETTER})(?:${source})(?!${LETTER})`;
  return new RegExp(edges, 'iu');
}
