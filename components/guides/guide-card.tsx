import type { PageView } from '@/components/layout/page-view';
import type { Guide } from '@/lib/guides/schema';

/** A guide in a list: title, what it gives, how long it takes. */
export function GuideCard({ view, guide, level = 3 }: { view: PageView; guide: Guide; level?: 2 | 3 }) {
  const { t, locale } = view;
  const Title = `h${level}` as const;
  const foreign = guide.locale === locale.code ? undefined : guide.locale;
  return (
    <article data-guide={guide.slug}>
      <Title>
        <a className="tap" href={`/${locale.code}/guides/${guide.slug}`}>
          {/* Beside the other titles, also where it runs the other way. */}
          <span>
            <bdi lang={foreign}>{guide.title}</bdi>
          </span>
        </a>
      </Title>
      <p>
        <bdi lang={foreign}>{guide.description}</bdi>
      </p>
      <p className="text-[0.9em] text-quiet">{t('guides.minutes', { minutes: guide.minutes })}</p>
    </article>
  );
}
