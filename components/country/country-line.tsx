import type { PageView } from '@/components/layout/page-view';

/** Which country the lines are for, and the way to another. */
export function CountryLine({ view, code }: { view: PageView; code: string }) {
  const { t, format, locale } = view;
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-quiet">
      <span>{t('country.stated', { country: format.country(code) })}</span>
      <a className="tap" href={`/${locale.code}/where`}>
        {t('country.change')}
      </a>
    </p>
  );
}
