import type { Compiled } from '../match/compile';
import type { Reading } from '../match/read';

/** How much speaks for each language, and the one that is sure. */
export interface LanguageEvidence {
  /** By index of the lexicon. */
  scores: number[];
  /** The language's subtag where one is clearly ahead, else null. */
  sure: string | null;
}

/** A language is sure when this much speaks for it, and this much more than for any other. */
const ENOUGH = 2;
const AHEAD = 1;

const SCRIPTS: readonly [string, RegExp][] = [
  ['ja', /^[\u3040-\u30ff]/u],
  ['ko', /^[\uac00-\ud7a3\u1100-\u11ff]/u],
  ['hi', /^[\u0900-\u097f]/u],
  ['bn', /^[\u0980-\u09ff]/u],
  ['zh', /^[\u4e00-\u9fff]/u],
  ['ru', /^[\u0400-\u04ff]/u],
  ['ar', /^[\u0600-\u06ff]/u],
];
const ONLY_CHINESE =
  /[们这说没么还让为吗个来时间过给对关样觉难话谁爱讨厌妈亲该你她他它吧呢啊哪很怎唔嘅係喺咗哋冇佢啲嚟唸咩]/u;
const URDU_LETTERS = /[کٹڈڑںےگچپھہی]/u;
const LATIN_LETTERS: readonly [string, RegExp][] = [
  ['es', /[ñ¿¡]/u],
  ['pt', /[ãõ]/u],
  ['de', /[ßäö]/u],
  ['tr', /[ğışçöü]/u],
  ['pl', /[ąćęłńśźż]/u],
  ['vi', /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u],
  ['fr', /[œçêèùûî]/u],
];

/** Weighs scripts, tell-tale letters and common words. A bare word that several languages share stays unsure. */
export function weighLanguages(compiled: Compiled, query: string, reading: Reading): LanguageEvidence {
  const codes = compiled.lexicons.map((lexicon) => lexicon.language);
  const scores = new Array<number>(codes.length).fill(0);
  const give = (code: string, points: number) => {
    const at = codes.indexOf(code);
    if (at >= 0) scores[at]! += points;
  };
  for (const ids of reading.words) {
    const here = new Set<number>();
    for (const id of ids) for (const language of compiled.evidenceOf[id] ?? []) here.add(language);
    for (const language of here) scores[language]! += here.size === 1 ? 1 : 0.6;
  }
  let other = false;
  for (const c of query) if (c > '\u024f') other = true;
  if (other) {
    const seen = new Set<string>();
    for (const text of reading.texts) {
      const hit = SCRIPTS.find(([, pattern]) => pattern.test(text));
      if (hit) seen.add(hit[0]);
    }
    if (seen.has('ja')) seen.delete('zh');
    else if (seen.has('zh')) {
      // Characters alone may be Japanese, unless some are only written in Chinese.
      seen.delete('zh');
      give('zh', ONLY_CHINESE.test(query) ? 3 : 2);
      if (!ONLY_CHINESE.test(query)) give('ja', 1.5);
    }
    if (seen.has('ar') && URDU_LETTERS.test(query)) {
      seen.delete('ar');
      seen.add('ur');
    }
    for (const code of seen) give(code, 3);
  }
  const lower = query.toLowerCase();
  for (const [code, pattern] of LATIN_LETTERS) if (pattern.test(lower)) give(code, 1.5);
  return { scores, sure: surest(codes, scores) };
}

function surest(codes: string[], scores: number[]): string | null {
  let best = -1;
  let second = 0;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] as number;
    if (best < 0 || score > (scores[best] as number)) {
      second = best < 0 ? 0 : (scores[best] as number);
      best = i;
    } else if (score > second) second = score;
  }
  if (best < 0) return null;
  const score = scores[best] as number;
  return score >= ENOUGH && score >= second + AHEAD ? (codes[best] as string) : null;
}
