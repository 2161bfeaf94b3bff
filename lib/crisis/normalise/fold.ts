const LATIN_EXTRA: Record<string, string> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th', ŋ: 'n',
}; // prettier-ignore

/** One spelling for the letters that Arabic and Urdu writers use for one another. */
const ARABIC: Record<string, string> = {
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ئ: 'ي', ے: 'ي', ۓ: 'ي', ې: 'ي', ة: 'ه', ہ: 'ه', ۃ: 'ه', ھ: 'ه',
  ۂ: 'ه', ە: 'ه', ؤ: 'و', ک: 'ك', ڪ: 'ك', ں: 'ن', گ: 'گ', ء: '', ـ: '',
}; // prettier-ignore

/** Traditional Chinese and Japanese forms of the characters our lexicons use, read as the simplified ones. */
const HAN_PAIRS =
  '殺杀絕绝傷伤藥药癒愈憂忧鬱郁離离開开壓压過过還还這这個个們们沒没無无為为麼么時时間间說说話话誰谁愛爱討讨厭厌讓让' +
  '媽妈爺爷親亲關关於于該该樣样覺觉難难過过痛痛體体劑剂繩绳樓楼橋桥跳跳氣气車车鐵铁輕轻結结束束終终點点脫脱離离' +
  '對对錯错寫写遺遗書书給给幫帮熱热線线電电話话強强姦奸騷骚擾扰虐虐打打罵骂飯饭飽饱嘔呕減减學学習习應应當当實实現现' +
  '會会來来從从後后裡里邊边間间歲岁師师發发瘋疯夢梦醒醒來来總总嗎吗嗰嗰哋哋唔唔喺喺廢废纏缠擔担負负連连累累' +
  '繼继續续墜坠淚泪嚇吓驚惊見见聽听單单獨独別别離离歡欢樂乐戲戏劇剧電电視视頻频遊游動动漫漫歌歌詞词國国' +
  '殘残盡尽燒烧撐撑劃划堅坚戀恋尋寻慮虑遲迟斷断緒绪潰溃鎖锁農农賭赌' +
  '頭头髮发臉脸險险權权議议論论統统計计預预防防護护錢钱買买賣卖貓猫雞鸡魚鱼災灾蟲虫麵面鍋锅壺壶廠厂';
const HAN = new Map<string, string>();
for (let i = 0; i + 1 < HAN_PAIRS.length; i += 2) HAN.set(HAN_PAIRS[i] as string, HAN_PAIRS[i + 1] as string);

const MARK = /[\u0300-\u036f\u064b-\u065f\u0670\u0610-\u061a\u06d6-\u06ed\u093c\u09bc]/u;
const EASTERN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/u;

/**
 * A lower-case word without what writers leave out: Latin and Cyrillic accents, Arabic vowel signs and letter variants,
 * katakana as hiragana, traditional characters as simplified. Vowel signs of Indic scripts stay: they are letters.
 */
export function fold(word: string): string {
  let ascii = true;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) > 127) {
      ascii = false;
      break;
    }
  }
  if (ascii) return word;
  const decomposed = isHangul(word) ? word : word.normalize('NFD');
  let out = '';
  for (const c of decomposed) {
    if (MARK.test(c)) continue;
    const code = c.codePointAt(0) ?? 0;
    if (code >= 0x30a1 && code <= 0x30f6) out += String.fromCodePoint(code - 0x60);
    else if (c === 'ँ') out += 'ं';
    else if (code < 0x250) out += LATIN_EXTRA[c] ?? c;
    else if (EASTERN_DIGIT.test(c)) out += String(digitOf(code));
    else if (code >= 0x600 && code <= 0x6ff) out += ARABIC[c] ?? c;
    else if (code >= 0x4e00) out += HAN.get(c) ?? c;
    else out += c;
  }
  return out.normalize('NFC');
}

function digitOf(code: number): number {
  for (const zero of [0x660, 0x6f0, 0x966, 0x9e6]) if (code >= zero && code < zero + 10) return code - zero;
  return 0;
}

function isHangul(word: string): boolean {
  const code = word.codePointAt(0) ?? 0;
  return code >= 0xac00 && code <= 0xd7a3;
}
