import { ORIGINAL_LOCALE } from '@/lib/guides/select-guide';
import type { WrittenGuide } from '../guides';
import type { Problem } from '../problems';

interface Part {
  /** `##`, `###` or `<Say>`: what a translation must have at the same place. */
  shape: string;
  name: string;
  line: number;
}

/** Headings and components in order: the skeleton that translations share. */
function partsOf({ facts }: WrittenGuide): Part[] {
  return [
    ...facts.headings.map(({ depth, text, line }) => ({ shape: '#'.repeat(depth), name: ` ${text}`, line })),
    ...facts.components.map(({ name, line }) => ({ shape: `<${name}>`, name: '', line })),
  ].sort((a, b) => a.line - b.line);
}

/** Where translations have other sections than their English originals: the first difference of each. */
export function checkSections(guides: readonly WrittenGuide[]): Problem[] {
  return guides.flatMap((guide): Problem[] => {
    const original = guides.find(({ slug, locale }) => slug === guide.slug && locale === ORIGINAL_LOCALE);
    if (!original || original === guide) return [];
    const wanted = partsOf(original);
    const found = partsOf(guide);
    const length = Math.max(wanted.length, found.length);
    for (let at = 0; at < length; at += 1) {
      const here = found[at];
      const there = wanted[at];
      if (here?.shape === there?.shape) continue;
      const english = there ? `${there.shape}${there.name} (line ${there.line} in English)` : 'the end';
      return [
        {
          file: guide.file,
          where: here ? `line ${here.line}, same-sections` : 'same-sections',
          problem: `Here stands ${here ? `${here.shape}${here.name}` : 'the end'}, where the original has ${english}.`,
          mend: 'Give the translation the same headings, levels and components, in the same order.',
        },
      ];
    }
    return [];
  });
}
