import 'server-only';
import { allGuides } from 'contentlayer/generated';

/** The compiled body of a guide, as contentlayer leaves it: source text of a function that returns the component. */
export function guideCode(slug: string, locale: string): string {
  const guide = allGuides.find((each) => each.slug === slug && each.locale === locale);
  if (!guide) throw new RangeError(`contentlayer has no guide ${slug} in ${locale}.`);
  return guide.body.code;
}
