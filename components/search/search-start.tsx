import { GuideCard } from '@/components/guides/guide-card';
import type { PageView } from '@/components/layout/page-view';
import type { Guide } from '@/lib/guides/schema';
import { QuietSupport } from './quiet-support';
import { SearchForm } from './search-form';

interface SearchStartProps {
  view: PageView;
  country: string | null;
  guides: readonly Guide[];
}

/** The search before anything was typed. */
export function SearchStart({ view, country, guides }: SearchStartProps) {
  const { t } = view;
  return (
    <>
      <div className="stack">
        <h1>{t('search.title')}</h1>
        <p>{t('search.empty')}</p>
        <SearchForm view={view} country={country ?? undefined} />
      </div>
      <QuietSupport view={view} country={country} />
      <section className="stack" aria-labelledby="guides">
        <h2 id="guides">{t('guides.title')}</h2>
        {guides.map((guide) => (
          <GuideCard key={guide.slug} view={view} guide={guide} />
        ))}
      </section>
    </>
  );
}
