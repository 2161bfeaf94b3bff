import type { Lexicon, LexiconRule } from '@/lib/crisis/lexicon';
import { isConcept, readPattern } from '@/lib/crisis/compile/pattern';
import type { Frames, LexiconSource, RuleSource } from './lexicon-schema';

type ExclusionSource = Frames['exclusions'][number];

/**
 * One language's words in the shared frames, and its own rules after them. `commonWords` tell the language from others,
 * as those do that the lexicon lists itself.
 */
export function assembleLexicon(
  source: LexiconSource,
  frames: Frames,
  commonWords: readonly string[] = [],
): Lexicon {
  const skipped = new Set(source.skip);
  const named = new Set(Object.keys(source.concepts));
  const shared = [...frames.rules.map(ruleOf), ...frames.exclusions.map(exclusionOf)]
    .filter((rule) => !skipped.has(rule.id))
    .map((rule) => ({ ...rule, match: rule.match.flatMap((pattern) => fillable(pattern, named)) }))
    .filter((rule) => rule.match.length > 0);
  return {
    language: source.language,
    personInVerb: source.personInVerb,
    strictDiacritics: source.strictDiacritics,
    gapFactor: source.gapFactor,
    prefixes: source.prefixes,
    keyboard: source.keyboard,
    evidence: [...source.evidence, ...commonWords],
    notTypos: source.notTypos,
    concepts: source.concepts,
    rules: merge([...shared, ...source.rules.map(ruleOf), ...source.exclusions.map(exclusionOf)]),
  };
}

/** A frame's pattern where the language has the words for it; a choice keeps the concepts that the language names. */
function fillable(pattern: string, named: ReadonlySet<string>): string[] {
  try {
    readPattern(pattern);
  } catch {
    return [];
  }
  const parts: string[] = [];
  for (const part of pattern.trim().split(/\s+/u)) {
    const body = part.replace(/\?$/u, '');
    const names = body.split('|');
    if (!names.some(isConcept)) {
      parts.push(part);
      continue;
    }
    const known = names.filter((name) => !isConcept(name) || named.has(name));
    if (known.length > 0) parts.push(known.join('|') + (part.endsWith('?') ? '?' : ''));
    else if (!part.endsWith('?')) return [];
  }
  return [parts.join(' ')];
}

/** A language may add patterns to a frame by using its id. */
function merge(rules: LexiconRule[]): LexiconRule[] {
  const byId = new Map<string, LexiconRule>();
  for (const rule of rules) {
    const known = byId.get(rule.id);
    byId.set(rule.id, known ? { ...rule, match: [...known.match, ...rule.match] } : rule);
  }
  return [...byId.values()];
}

function ruleOf(source: RuleSource): LexiconRule {
  const { id, level, topic, who, match, covers, firm, ownLanguageOnly, flags } = source;
  return { id, level, topic, who, match, covers, wholeQuery: false, firm, ownLanguageOnly, flags };
}

function exclusionOf(source: ExclusionSource): LexiconRule {
  const { id, match, wholeQuery, ownLanguageOnly } = source;
  return {
    id,
    level: 'none',
    topic: 'none',
    who: 'unknown',
    match,
    covers: false,
    wholeQuery,
    firm: false,
    ownLanguageOnly,
    flags: [],
  };
}
