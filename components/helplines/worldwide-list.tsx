import type { PageView } from '@/components/layout/page-view';
import type { Helpline } from '@/lib/helplines';

interface WorldwideListProps {
  view: Pick<PageView, 't' | 'format'>;
  lines: readonly Helpline[];
  /** Language of the words, where it is not that of what stands around them. */
  language?: { lang?: string; dir?: 'ltr' | 'rtl' };
}

/** Directories of lines all over the world: where to look when our own list ends. */
export function WorldwideList({ view, lines, language }: WorldwideListProps) {
  const { t, format } = view;
  return (
    <section className="stack" aria-labelledby="worldwide" {...language}>
      <h2 id="worldwide">{t('helplines.worldwide')}</h2>
      <p>{t('helplines.worldwideLead')}</p>
      <ul>
        {lines.map(({ id, name, website, audience }) => (
          <li key={id}>
            <article data-helpline={id}>
              <a className="tap" href={website} rel="noreferrer" dir="ltr">
                {name}
              </a>{' '}
              {!audience.includes('everyone') && (
                <span className="text-quiet">
                  ({format.list(audience.map((each) => t(`audience.${each}`)))})
                </span>
              )}
            </article>
          </li>
        ))}
      </ul>
    </section>
  );
}
