import { ORIGINAL_LOCALE } from '@/lib/guides/select-guide';
import type { WrittenGuide } from './guides';
import type { Problem } from './problems';

/** Old addresses of guides: named in the English file, none of them in use, none claimed twice. */
export function checkFormerSlugs(guides: readonly WrittenGuide[], slugs: readonly string[]): Problem[] {
  const claimed = new Map<string, string>();
  return guides.flatMap(({ file, slug, locale, formerSlugs = [] }) => {
    const problem = (problem: string, mend: string): Problem => ({
      file,
      where: 'formerSlugs',
      problem,
      mend,
    });
    if (locale !== ORIGINAL_LOCALE)
      return formerSlugs.length > 0
        ? [problem('belongs into the English file.', `Move it to ${ORIGINAL_LOCALE}.mdx.`)]
        : [];
    return formerSlugs.flatMap((former) => {
      const other = claimed.get(former);
      claimed.set(former, slug);
      if (slugs.includes(former)) return [problem(`"${former}" is the slug of a guide.`, 'Remove it.')];
      return other === undefined
        ? []
        : [problem(`"${former}" is claimed by ${other} too.`, 'Leave it to one of the two.')];
    });
  });
}
