import { ORIGINAL_LOCALE } from '@/lib/guides/select-guide';
import type { WrittenGuide } from './guides';
import type { Problem } from './problems';

/** The components a guide may use; `components/guides/guide-body.tsx` draws them. */
export const GUIDE_COMPONENTS = [
  'NextMinute',
  'Say',
  'GetHelpNow',
  'Breathe',
  'Ground',
  'SafetyPlan',
  'FirstMessage',
] as const;

interface Surroundings {
  slugs: readonly string[];
  topics: readonly string[];
  /** Today, `YYYY-MM-DD`. */
  today: string;
}

/** Addresses inside the site that a guide may link to, apart from other guides. They are written without a language. */
const PLACES = ['/helplines', '/search', '/about', '/privacy', '/guides'];

const NEVER_IN_A_TAB = new RegExp(
  [
    'suicid|suicíd|suizid|selbstmord|self.?harm|autol[eé]si|automutil|selbstverletz|ritzen|bunuh diri|menyakiti diri|melukai diri',
    'abus|violen|violên|gewalt|missbrauch|misshandl|maltrat|kekerasan|kdrt',
    'anorexi|bulimi|anoreksia|magersucht|eating disorder|trastorno|transtorno|trouble.? alimentaire|essstörung|gangguan makan',
    'انتحار|إيذاء النفس|عنف|اعتداء|اضطراب|आत्महत्या|सुसाइड|खुद को चोट|हिंसा|शोषण|एनोरेक्सिया',
    '自殺|自死|自傷|リストカット|虐待|暴力|摂食|拒食|過食|自杀|自残|自伤|家暴|性侵|厌食|进食障碍',
  ].join('|'),
  'iu',
);

function checkLink(
  guide: WrittenGuide,
  url: string,
  slugs: readonly string[],
): Omit<Problem, 'file' | 'where'> | null {
  if (/^https:\/\//.test(url)) return null;
  const [path = '', anchor] = url.split('#');
  if (path === '' && anchor !== undefined) {
    return guide.headings.some(({ id }) => id === anchor)
      ? null
      : {
          problem: `The link ${url} points to no heading of this guide.`,
          mend: `Its headings are: ${guide.headings.map(({ id }) => `#${id}`).join(', ')}.`,
        };
  }
  if (PLACES.includes(path)) return null;
  const slug = /^\/guides\/([^/]+)$/.exec(path)?.[1];
  if (slug !== undefined && slugs.includes(slug)) return null;
  return {
    problem: `The link ${url} leads nowhere.`,
    mend: `Link to a guide as /guides/<slug> (${slugs.join(', ')}), or to ${PLACES.join(', ')}.`,
  };
}

function checkHeadings(guide: WrittenGuide): Omit<Problem, 'file'>[] {
  let previous = 1;
  return guide.facts.headings.flatMap(({ depth, text, line }) => {
    const jump = depth > previous + 1 || depth < 2 || depth > 3;
    previous = depth;
    return jump
      ? [
          {
            where: `line ${line}`,
            problem: `The heading "${text}" is of level ${depth} where it does not fit.`,
            mend: 'Use ## for sections and ### inside them; the title comes from the front matter.',
          },
        ]
      : [];
  });
}

/** Everything that the schema of the front matter cannot see. */
export function checkGuide(guide: WrittenGuide, { slugs, topics, today }: Surroundings): Problem[] {
  const found: Omit<Problem, 'file'>[] = [];
  const allowed: readonly string[] = GUIDE_COMPONENTS;
  for (const { name, line } of guide.facts.components) {
    if (!allowed.includes(name)) {
      found.push({
        where: `line ${line}`,
        problem: `<${name}> is not a component that a guide can use.`,
        mend: `Use one of ${allowed.map((each) => `<${each}>`).join(', ')}, or plain text.`,
      });
    }
  }
  for (const { name, line } of guide.facts.components) {
    if (name === 'FirstMessage' && guide.support === 'abuse') {
      found.push({
        where: `line ${line}`,
        problem: 'A guide about abuse offers no ready messages.',
        mend: 'Take <FirstMessage /> out: a message leaves a trace where devices are watched.',
      });
    }
  }
  for (const { url, line } of guide.facts.links) {
    const wrong = checkLink(guide, url, slugs);
    if (wrong) found.push({ where: `line ${line}`, ...wrong });
  }
  for (const { line } of guide.facts.images) {
    found.push({
      where: `line ${line}`,
      problem: 'Guides hold no images.',
      mend: 'Say it in words: a picture costs a reader on a slow phone more than a page.',
    });
  }
  found.push(...checkHeadings(guide));
  for (const topic of guide.topics) {
    if (!topics.includes(topic))
      found.push({
        where: 'topics',
        problem: `"${topic}" is not a topic.`,
        mend: `The topics are ${topics.join(', ')} (content/topics.yaml).`,
      });
  }
  for (const slug of guide.related) {
    if (!slugs.includes(slug) || slug === guide.slug)
      found.push({
        where: 'related',
        problem: `"${slug}" is not another guide.`,
        mend: `The guides are ${slugs.join(', ')}.`,
      });
  }
  if (guide.updated > today)
    found.push({
      where: 'updated',
      problem: `${guide.updated} lies in the future.`,
      mend: 'Write the day of the last change.',
    });
  if (NEVER_IN_A_TAB.test(guide.tabTitle)) {
    found.push({
      where: 'tabTitle',
      problem: 'The tab names what the reader may want to keep private.',
      mend: 'Choose neutral words, such as "A guide for hard nights".',
    });
  }
  if (guide.locale === ORIGINAL_LOCALE && guide.translationReviewedBy) {
    found.push({
      where: 'translationReviewedBy',
      problem: 'This is the original, not a translation.',
      mend: 'Remove the field.',
    });
  }
  if (guide.locale !== ORIGINAL_LOCALE && !guide.translationReviewedBy) {
    found.push({
      where: 'translationReviewedBy',
      problem: 'A translation says who has reviewed it.',
      mend: 'Write [] until a native speaker has.',
    });
  }
  if (/\p{Nd}[\p{Nd}\s().-]{5,}\p{Nd}/u.test(guide.facts.text)) {
    found.push({
      where: '',
      problem: 'The text holds what looks like a phone number.',
      mend: 'Take it out: guides are the same for every country; numbers come from the directory.',
    });
  }
  return found.map((problem) => ({ file: guide.file, ...problem }));
}
