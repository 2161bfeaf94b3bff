import type { PageView } from '@/components/layout/page-view';
import { topicName } from './topic-name';

interface TopicLinksProps {
  view: PageView;
  /** Ids of topics, in the order in which they are offered. */
  topics: readonly string[];
  /** The topic whose page this is. */
  current?: string;
}

/** Topics as links to their pages. */
export function TopicLinks({ view: { t, locale }, topics, current }: TopicLinksProps) {
  return (
    <ul className="flex flex-wrap gap-x-6">
      {topics.map((id) => (
        <li key={id}>
          <a
            className="tap"
            href={`/${locale.code}/topics/${id}`}
            aria-current={id === current ? 'page' : undefined}
          >
            {topicName(t, id)}
          </a>
        </li>
      ))}
    </ul>
  );
}
