import { compileDetector } from '@/lib/crisis/compile/index';
import { createDetector } from '@/lib/crisis/index';
import type { Lexicon } from '@/lib/crisis/lexicon';
import { readEntry } from '@/lib/crisis/compile/entry';
import { isConcept, readPattern } from '@/lib/crisis/compile/pattern';
import type { Frames, LexiconSource } from './lexicon-schema';
import { shadowProblems } from './lexicon-shadows';
import type { Problem } from './problems';

/** Everything that is wrong with lexicons that could be read. `sources` and `lexicons` go in the same order. */
export function checkLexicons(
  frames: Frames,
  sources: readonly LexiconSource[],
  lexicons: readonly Lexicon[],
): Problem[] {
  const problems: Problem[] = [];
  const framed = new Set(frames.rules.flatMap((rule) => rule.match.flatMap(conceptsOf)));
  frames.exclusions.forEach((rule) => rule.match.flatMap(conceptsOf).forEach((name) => framed.add(name)));
  for (const [list, rules] of [
    ['rules', frames.rules],
    ['exclusions', frames.exclusions],
  ] as const) {
    rules.forEach((rule, i) =>
      rule.match.forEach((pattern) =>
        problems.push(...patternProblems('content/lexicons/frames.yaml', `${list}[${i}]`, pattern)),
      ),
    );
  }
  sources.forEach((source, i) => problems.push(...checkOne(source, lexicons[i] as Lexicon, framed)));
  if (problems.length === 0) problems.push(...checkExamples(sources, lexicons));
  return problems;
}

function checkOne(source: LexiconSource, lexicon: Lexicon, framed: ReadonlySet<string>): Problem[] {
  const file = `content/lexicons/${source.language}.yaml`;
  const problems: Problem[] = [];
  const used = new Set([
    'I',
    'OTHER',
    'FILLER',
    ...lexicon.rules.flatMap((rule) => rule.match.flatMap(conceptsOf)),
  ]);
  for (const [name, words] of Object.entries(source.concepts)) {
    if (!used.has(name) && !framed.has(name)) {
      problems.push({
        file,
        where: `concepts.${name}`,
        problem: 'No rule uses this concept.',
        mend: 'Remove it, or correct its name.',
      });
    }
    const seen = new Set<string>();
    for (const word of words) {
      if (readEntry(word, source.language) === null) {
        problems.push({
          file,
          where: `concepts.${name}`,
          problem: `"${word}" holds no word.`,
          mend: 'Remove it, or write a word before the "*".',
        });
      }
      if (seen.has(word)) {
        problems.push({
          file,
          where: `concepts.${name}`,
          problem: `"${word}" stands twice.`,
          mend: 'Remove one of the two.',
        });
      }
      seen.add(word);
    }
  }
  const patterns = new Map<string, string>();
  const ownRules = new Set<string>();
  for (const [list, rules] of [
    ['rules', source.rules],
    ['exclusions', source.exclusions],
  ] as const) {
    rules.forEach((rule, i) => {
      const where = `${list}[${i}] (${rule.id})`;
      if (ownRules.has(rule.id))
        problems.push({
          file,
          where,
          problem: 'Another rule has this id.',
          mend: 'Choose another id, or put the patterns into one rule.',
        });
      ownRules.add(rule.id);
      for (const pattern of rule.match) {
        problems.push(...patternProblems(file, where, pattern));
        for (const name of conceptsOf(pattern)) {
          if (source.concepts[name] === undefined) {
            problems.push({
              file,
              where,
              problem: `The concept ${name} is not named in this file.`,
              mend: 'Add it under "concepts", or correct its name.',
            });
          }
        }
      }
    });
  }
  for (const rule of lexicon.rules) {
    for (const pattern of rule.match) {
      const key = pattern.replace(/\s+/gu, ' ');
      const other = patterns.get(key);
      if (other !== undefined) {
        problems.push({
          file,
          where: rule.id,
          problem: `The pattern "${pattern}" stands in ${other} too.`,
          mend: 'Remove one of the two.',
        });
      }
      patterns.set(key, rule.id);
    }
  }
  const own = new Set(source.rules.flatMap(({ match }) => match));
  problems.push(...shadowProblems(lexicon, own));
  return problems;
}

/**
 * Runs every language's examples with all languages at once, as the site does, and the sentences of a rule with its own language
 * alone: which of two languages' rules decides a sentence that both know is not the rule's business.
 */
function checkExamples(sources: readonly LexiconSource[], lexicons: readonly Lexicon[]): Problem[] {
  const problems: Problem[] = [];
  const detect = createDetector(compileDetector(lexicons));
  for (const source of sources) {
    const file = `content/lexicons/${source.language}.yaml`;
    const alone = createDetector(
      compileDetector(lexicons.filter(({ language }) => language === source.language)),
    );
    for (const level of ['crisis', 'support', 'none'] as const) {
      source.examples[level].forEach((sentence, i) => {
        const verdict = detect(sentence, { locale: source.language });
        if (verdict.level === level) return;
        problems.push({
          file,
          where: `examples.${level}[${i}]`,
          problem: `"${sentence}" is ${verdict.level} (${verdict.reasons.join(', ') || 'no rule'}).`,
          mend: 'Mend the rules, or move the sentence.',
        });
      });
    }
    const rules = [
      ...source.rules.map((rule) => ({ ...rule, none: false })),
      ...source.exclusions.map((rule) => ({ ...rule, no: [], none: true })),
    ];
    for (const rule of rules) {
      const reason = `${source.language}.${rule.id}`;
      for (const sentence of rule.yes) {
        const verdict = alone(sentence, { locale: source.language });
        if (rule.none ? verdict.level === 'none' : verdict.reasons.includes(reason)) continue;
        problems.push({
          file,
          where: rule.id,
          problem: `The rule should decide "${sentence}", but it is ${verdict.level} (${verdict.reasons.join(', ')}).`,
          mend: 'Mend the pattern, or remove the sentence.',
        });
      }
      for (const sentence of rule.no) {
        if (!alone(sentence, { locale: source.language }).reasons.includes(reason)) continue;
        problems.push({
          file,
          where: rule.id,
          problem: `The rule must not decide "${sentence}", but it does.`,
          mend: 'Make the pattern narrower, or add an exclusion.',
        });
      }
    }
  }
  return problems;
}

function patternProblems(file: string, where: string, pattern: string): Problem[] {
  try {
    const { elements } = readPattern(pattern);
    if (elements[0]?.optional === true) {
      return [
        {
          file,
          where,
          problem: `The pattern "${pattern}" begins with an optional place.`,
          mend: 'Remove that place: it changes nothing.',
        },
      ];
    }
    return [];
  } catch (error) {
    return [
      {
        file,
        where,
        problem: `The pattern "${pattern}" cannot be read: ${error instanceof Error ? error.message : ''}.`,
        mend: 'See "Patterns" in docs/detection.md.',
      },
    ];
  }
}

function conceptsOf(pattern: string): string[] {
  try {
    return readPattern(pattern).elements.flatMap((element) => element.anyOf.filter(isConcept));
  } catch {
    return [];
  }
}
