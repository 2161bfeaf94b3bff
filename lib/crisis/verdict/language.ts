import type { Compiled } from '../compiled';
import type { Reading } from '../match/read';

/** How much speaks for each language, and the one that is sure. */
export interface LanguageEvidence {
  /** By index of the language. */
  scores: number[];
  /** The language's subtag where one is clearly ahead, else null. */
  sure: string | null;
}

/** A language is sure when this much speaks for it, and this much more than for any other. */
const ENOUGH = 2;
const AHEAD = 1;

/** Letters that tell languages, and how much: less where several write them. */
const LETTERS: readonly (readonly [readonly string[], number, string])[] = [
  [['es'], 1.5, 'ñÑ¿¡'],
  [['pt'], 1.5, 'ãõÃÕ'],
  [['de'], 1.5, 'ßäÄ'],
  [['de', 'tr'], 1, 'öüÖÜ'],
  [['tr'], 1.5, 'ğışİ'],
  [['pt', 'fr', 'tr'], 1, 'çÇ'],
  [['pl'], 1.5, 'ąćęłńśźżĄĆĘŁŃŚŹŻ'],
  [
    ['vi'],
    1.5,
    'ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹĂĐƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ',
  ],
  [['fr'], 1.5, 'œêèùûîŒÊÈÙÛÎ'],
];
const ONLY_CHINESE =
  '们这说没么还让为吗个来时间过给对关样觉难话谁爱讨厌妈亲该你她你他它吧呢啊哪很怎唔嘅係喺咗哋冇佢啲嚟唸咩';
const URDU = 'کٹڈڑںےگچپھہی';
/** By UTF-16 unit, the groups of letters it belongs to, as bits: those of `LETTERS`, then the two above. */
const GROUPS = new Map<number, number>();
for (const [i, letters] of [...LETTERS.map(([, , list]) => list), ONLY_CHINESE, URDU].entries())
  for (let at = 0; at < letters.length; at++) GROUPS.set(letters.charCodeAt(at), 1 << i);
const ONLY_CHINESE_BIT = 1 << LETTERS.length;
const URDU_BIT = 1 << (LETTERS.length + 1);

const NOT_ASCII = /[^ -~]/u;

/** The language whose script this UTF-16 unit belongs to, where script and language go together. */
function scriptOf(unit: number): string | undefined {
  if (unit < 0x400) return undefined;
  if (unit <= 0x4ff) return 'ru';
  if (unit >= 0x600 && unit <= 0x6ff) return 'ar';
  if (unit >= 0x900 && unit <= 0x97f) return 'hi';
  if (unit >= 0x980 && unit <= 0x9ff) return 'bn';
  if (unit >= 0x1100 && unit <= 0x11ff) return 'ko';
  if (unit >= 0x3040 && unit <= 0x30ff) return 'ja';
  if (unit >= 0x4e00 && unit <= 0x9fff) return 'zh';
  return unit >= 0xac00 && unit <= 0xd7a3 ? 'ko' : undefined;
}

/** Weighs scripts, tell-tale letters and common words. A bare word that several languages share stays unsure. */
export function weighLanguages(compiled: Compiled, query: string, reading: Reading): LanguageEvidence {
  const { languages, tables } = compiled;
  const { evidenceFrom, evidence } = tables;
  const scores = new Array<number>(languages.length).fill(0);
  const give = (code: string, points: number) => {
    for (let i = 0; i < languages.length; i++) if (languages[i]?.code === code) scores[i]! += points;
  };
  for (const ids of reading.words) {
    let here = 0;
    let count = 0;
    for (const id of ids) {
      for (let i = evidenceFrom[id] as number; i < (evidenceFrom[id + 1] as number); i++) {
        const bit = 1 << (evidence[i] as number);
        if ((here & bit) === 0) count++;
        here |= bit;
      }
    }
    const points = count === 1 ? 1 : 0.6;
    for (; here !== 0; here &= here - 1) scores[31 - Math.clz32(here & -here)]! += points;
  }
  if (!NOT_ASCII.test(query)) return { scores, sure: surest(compiled, scores) };
  const seen = new Set<string>();
  for (const text of reading.texts) {
    const script = scriptOf(text.charCodeAt(0));
    if (script !== undefined) seen.add(script);
  }
  let groups = 0;
  for (let i = 0; i < query.length; i++) {
    const unit = query.charCodeAt(i);
    if (unit > 127) groups |= GROUPS.get(unit) ?? 0;
  }
  const onlyChinese = (groups & ONLY_CHINESE_BIT) !== 0;
  if (seen.has('ja')) {
    // Kana are Japanese, whatever the characters beside them tell.
    seen.delete('zh');
    for (let i = 0; i < languages.length; i++) if (languages[i]?.code === 'zh') scores[i] = 0;
  } else if (seen.has('zh')) {
    // Characters alone may be Japanese, unless some are only written in Chinese.
    seen.delete('zh');
    give('zh', onlyChinese ? 3 : 2);
    if (!onlyChinese) give('ja', 1.5);
  }
  if (seen.has('ar') && (groups & URDU_BIT) !== 0) {
    seen.delete('ar');
    seen.add('ur');
  }
  for (const code of seen) give(code, 3);
  for (const [i, [codes, points]] of LETTERS.entries()) {
    if ((groups & (1 << i)) !== 0) for (const code of codes) give(code, points);
  }
  return { scores, sure: surest(compiled, scores) };
}

function surest({ languages }: Compiled, scores: readonly number[]): string | null {
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
  return score >= ENOUGH && score >= second + AHEAD ? (languages[best]?.code ?? null) : null;
}
