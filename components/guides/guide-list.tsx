import type { ReactNode } from 'react';
import type { PageView } from '@/components/layout/page-view';
import type { Guide } from '@/lib/guides/schema';
import { GuideCard } from './guide-card';
import { TopicLinks } from './topic-links';

interface GuideListProps {
  view: PageView;
  title: string;
  guides: readonly Guide[];
  /** Ids of all topics that have guides, in their order. */
  topics: readonly string[];
  /** The topic whose page this is. */
  current?: string;
  children?: ReactNode;
}

/**
 * Guides to choose from, and the way to a person. All topics stand above the list of all guides, but below those of one topic, for which the
 * reader has come.
 */
export function GuideList({ view, title, guides, topics, current, children }: GuideListProps) {
  const { t, locale } = view;
  const allTopics = (
    <nav aria-labelledby="topics" className="card">
      <h2 id="topics" className="text-[1rem]">
        {t('topics.title')}
      </h2>
      <TopicLinks view={view} topics={topics} {...(current && { current })} />
    </nav>
  );
  return (
    <>
      <div className="stack">
        <h1>{title}</h1>
        {children}
      </div>
      {!current && allTopics}
      <div className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
        {guides.map((guide) => (
          <GuideCard key={guide.slug} view={view} guide={guide} level={2} />
        ))}
      </div>
      {current && allTopics}
      <p>
        <a className="btn" href={`/${locale.code}/helplines`}>
          {t('guides.findHelp')}
        </a>
      </p>
    </>
  );
}
