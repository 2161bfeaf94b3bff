import type { PageView } from '@/components/layout/page-view';
import type { Guide } from '@/lib/guides/schema';
import { TopicLinks } from './topic-links';

interface GuideLinkProps {
  view: PageView;
  guide: Guide;
  rel?: 'prev' | 'next';
}

/** The title of a guide as a link, marked where it is not in the reader's language. */
function GuideLink({ view: { locale }, guide, rel }: GuideLinkProps) {
  return (
    <a className="tap" rel={rel} href={`/${locale.code}/guides/${guide.slug}`}>
      <span>
        <bdi lang={guide.locale === locale.code ? undefined : guide.locale}>{guide.title}</bdi>
      </span>
    </a>
  );
}

interface GuideLinksProps {
  view: PageView;
  /** Ids of the guide's topics. */
  topics: readonly string[];
  /** Guides to read next, as readers of this language see them. */
  related: readonly Guide[];
  /** The guides before and after this one in the list of all; undefined at its ends. */
  previous: Guide | undefined;
  next: Guide | undefined;
}

/** Where to go from a guide: to what fits it, to its topics, and along the list of all. */
export function GuideLinks({ view, topics, related, previous, next }: GuideLinksProps) {
  const { t, locale } = view;
  return (
    <>
      {related.length > 0 && (
        <nav aria-labelledby="related" className="stack">
          <h2 id="related">{t('guides.related')}</h2>
          <ul>
            {related.map((guide) => (
              <li key={guide.slug}>
                <GuideLink view={view} guide={guide} />
              </li>
            ))}
          </ul>
        </nav>
      )}
      <nav aria-labelledby="topics">
        <h2 id="topics" className="text-[1rem]">
          {t('topics.title')}
        </h2>
        <TopicLinks view={view} topics={topics} />
      </nav>
      <nav aria-labelledby="along" className="border-t border-line pt-3">
        <h2 id="along" className="text-[1rem]">
          <a href={`/${locale.code}/guides`}>{t('topics.all')}</a>
        </h2>
        <ul className="justify-between gap-6 sm:flex">
          {previous && (
            <li>
              {t('guides.previous')} <GuideLink view={view} guide={previous} rel="prev" />
            </li>
          )}
          {next && (
            <li>
              {t('guides.next')} <GuideLink view={view} guide={next} rel="next" />
            </li>
          )}
        </ul>
      </nav>
    </>
  );
}
