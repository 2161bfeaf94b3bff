import { describe, expect, it } from 'vitest';
import { readMdx } from '../mdx';
import type { WrittenGuide } from '../guides';
import { checkSections } from './sections';

const guide = (locale: string, mdx: string) =>
  ({ slug: 'a', locale, file: `a/${locale}.mdx`, facts: readMdx(mdx) }) as unknown as WrittenGuide;
const english = guide('en', '## One\n\n<Say>\n\n- Hello\n\n</Say>\n\n### Two\n');
const check = (mdx: string) =>
  checkSections([english, guide('es', mdx)]).map(({ where, problem }) => `${where}: ${problem}`);

describe('checkSections', () => {
  it('accepts the same headings, levels and components in the same order', () => {
    expect(check('## Uno\n\nMás texto.\n\n<Say>\n\n- Hola\n\n</Say>\n\n### Dos\n')).toEqual([]);
  });

  it.each([
    [
      'a heading of another level',
      '## Uno\n\n<Say>\n\n- Hola\n\n</Say>\n\n## Dos\n',
      'line 9, same-sections',
    ],
    ['a missing component', '## Uno\n\n### Dos\n', 'line 3, same-sections'],
    [
      'a section too many',
      '## Uno\n\n<Say>\n\n- Hola\n\n</Say>\n\n### Dos\n\n## Tres\n',
      'line 11, same-sections',
    ],
    ['a section too few', '## Uno\n\n<Say>\n\n- Hola\n\n</Say>\n', 'same-sections'],
  ])('names %s once, with its line', (_, mdx, place) => {
    const found = check(mdx);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(place);
  });
});
