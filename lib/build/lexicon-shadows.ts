import { readPattern, type Element, type Pattern } from '@/lib/crisis/compile/pattern';
import type { Lexicon, LexiconRule } from '@/lib/crisis/lexicon';
import type { Problem } from './problems';

interface Placed {
  rule: LexiconRule;
  text: string;
  pattern: Pattern;
}

/**
 * Patterns that another pattern makes useless: whatever they match, it matches too, and says the same of it. Of exclusions
 * and covering rules the longer pattern silences more, so they shadow nothing. A frame's pattern that a language's own one
 * covers is no problem: other languages need it. Patterns that cannot be read are left to the other checks.
 */
export function shadowProblems(lexicon: Lexicon, ownPatterns: ReadonlySet<string>): Problem[] {
  const rules = lexicon.rules.filter(({ level, covers: silences }) => level !== 'none' && !silences);
  const placed = rules.flatMap((rule) =>
    rule.match.flatMap((text): Placed[] => {
      try {
        return [{ rule, text, pattern: readPattern(text) }];
      } catch {
        return [];
      }
    }),
  );
  const groups = new Map<string, Placed[]>();
  for (const one of placed) {
    const key = meaningOf(one.rule);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const problems: Problem[] = [];
  for (const group of groups.values()) {
    for (const [i, one] of group.entries()) {
      const shadow = group.find(
        (other, j) =>
          j !== i &&
          (ownPatterns.has(one.text) || !ownPatterns.has(other.text)) &&
          covers(other.pattern, one.pattern) &&
          // Of two patterns that cover one another the first stays.
          (j < i || !covers(one.pattern, other.pattern)),
      );
      if (shadow === undefined) continue;
      problems.push({
        file: `content/lexicons/${lexicon.language}.yaml`,
        where: one.rule.id,
        problem: `The pattern "${one.text}" is never needed: "${shadow.text}" of ${shadow.rule.id} matches all that it matches.`,
        mend: 'Remove it here or in frames.yaml.',
      });
    }
  }
  return problems;
}

/** What a rule says of a query, but for its id. */
function meaningOf({ level, topic, who, firm, ownLanguageOnly, flags }: LexiconRule): string {
  return JSON.stringify([level, topic, who, firm, ownLanguageOnly, [...flags].sort()]);
}

/** Whether every query that fits `narrow` fits `wide`. May say no wrongly, never yes. */
function covers(wide: Pattern, narrow: Pattern): boolean {
  if (wide.atStart || wide.atEnd) return false;
  if (wide.kind === 'together') {
    return (
      narrow.kind === 'together' &&
      wide.elements.length === narrow.elements.length &&
      wide.window >= narrow.window &&
      wide.elements.every((element, i) => holds(element, narrow.elements[i]))
    );
  }
  if (narrow.kind === 'together') {
    const [only, ...rest] = wide.elements;
    return rest.length === 0 && narrow.elements.some((element) => only !== undefined && holds(only, element));
  }
  const needed = wide.elements.filter(({ optional }) => !optional);
  if (needed.length !== wide.elements.length) return false;
  return narrow.elements.some((_, from) =>
    needed.every((element, i) => {
      const place = narrow.elements[from + i];
      return holds(element, place) && (i === 0 || element.gap >= (place?.gap ?? 0));
    }),
  );
}

function holds(wide: Element, narrow: Element | undefined): boolean {
  return narrow !== undefined && !narrow.optional && narrow.anyOf.every((name) => wide.anyOf.includes(name));
}
