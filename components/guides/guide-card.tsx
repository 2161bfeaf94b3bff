import type { PageView } from '@/components/layout/page-view';
import type { Guide } from '@/lib/guides/schema';

/** A guide in a list: title, what it gives, how long it takes. */
export function GuideCard({ view, guide, level = 3 }: { view: PageView; guide: Guide; level?: 2 | 3 }) {
  const { t, locale } = view;
  const Title = `h${level}` as const;
  return (
    <article data-guide={guide.slug} lang={guide.locale === locale.code ? undefined : guide.locale}>
      <Title>
        <a className="tap" href={`/${locale.code}/guides/${guide.slug}`}>
          {guide.title}
        </a>
      </Title>
      <p>{guide.description}</p>
      <p className="text-[0.9em] text-quiet" lang={guide.locale === locale.code ? undefined : locale.code}>
        {t('guides.minutes', { minutes: guide.minutes })}
      </p>
    </article>
  );
}
