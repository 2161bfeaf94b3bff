import type { PageView } from '@/components/layout/page-view';

/** One calm line for readers who may want a person after all. */
export function QuietSupport({ view, country }: { view: PageView; country: string | null }) {
  const { t, format, locale } = view;
  return (
    <p>
      {t('search.quiet')}{' '}
      <a className="tap" href={`/${locale.code}/helplines${country ? `/${country.toLowerCase()}` : ''}`}>
        {country ? t('search.quietLink', { country: format.country(country) }) : t('guides.findHelp')}
      </a>
    </p>
  );
}
