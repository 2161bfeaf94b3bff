import type { PageView } from '@/components/layout/page-view';
import type { Guide } from '@/lib/guides/schema';

/** Where the facts of a guide come from, and what it is not. */
export function GuideSources({ view: { t }, guide }: { view: PageView; guide: Guide }) {
  return (
    <section className="stack max-w-[66ch]" aria-labelledby="sources">
      <h2 id="sources">{t('guides.sources')}</h2>
      <p className="text-quiet">{t('guides.sourcesNote')}</p>
      <ul lang="en" dir="ltr" className="list-disc ps-6">
        {guide.sources.map(({ title, publisher, year, url }) => (
          <li key={url}>
            <a href={url} rel="noreferrer">
              {title}
            </a>
            , {publisher}, {year}
          </li>
        ))}
      </ul>
      <p>{t('guides.notCare')}</p>
    </section>
  );
}
