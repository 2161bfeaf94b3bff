import type { ReactNode } from 'react';
import { GuideCard } from '@/components/guides/guide-card';
import { TopicLinks } from '@/components/guides/topic-links';
import type { PageView } from '@/components/layout/page-view';
import type { Guide } from '@/lib/guides/schema';
import { QuietSupport } from './quiet-support';
import { SearchForm } from './search-form';

interface SearchAnswerProps {
  view: PageView;
  country: string | null;
  level: 'crisis' | 'support' | 'none';
  /** The support panel, where the search calls for one. */
  support: ReactNode;
  /** Services that the query names and that have ended, with where to go now. */
  closed: ReactNode;
  guides: readonly Guide[];
  /** False: no guide fits, and these are only near. */
  found: boolean;
  /** Topics that have guides, offered where none fits. */
  topics: readonly string[];
}

/**
 * The answer to a search: in a crisis support first and the guides behind one tap; with a hard topic both open; otherwise the guides,
 * with a quiet word of support at the end. What was asked for stays reachable, and nothing repeats the query.
 */
export function SearchAnswer({
  view,
  country,
  level,
  support,
  closed,
  guides,
  found,
  topics,
}: SearchAnswerProps) {
  const { t } = view;
  const count = found ? t('search.resultsCount', { count: guides.length }) : t('search.closest');
  const list = guides.map((guide) => (
    <GuideCard key={guide.slug} view={view} guide={guide} level={level === 'none' ? 2 : 3} />
  ));
  const byTopic = !found && (
    <nav className="stack" aria-labelledby="by-topic">
      <h2 id="by-topic">{t('topics.title')}</h2>
      <TopicLinks view={view} topics={topics} />
    </nav>
  );
  const again = (
    <section className="stack" aria-labelledby="again">
      <h2 id="again">{t('search.more')}</h2>
      <SearchForm view={view} country={country ?? undefined} />
    </section>
  );
  if (level === 'crisis') {
    return (
      <>
        {support}
        {closed}
        <details>
          <summary className="fold font-semibold">{t('search.openGuides')}</summary>
          <div className="stack">{list}</div>
        </details>
        {byTopic}
        {again}
      </>
    );
  }
  const Title = level === 'support' ? 'h2' : 'h1';
  return (
    <>
      {closed}
      {support}
      <section className="stack" aria-labelledby="results">
        <Title id="results">{t('search.results')}</Title>
        <p className="text-quiet">{count}</p>
        {list}
      </section>
      {byTopic}
      {level === 'none' && <QuietSupport view={view} country={country} />}
      {again}
    </>
  );
}
