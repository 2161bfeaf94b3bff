import { LampIcon, SearchIcon } from '@/components/icons/icons';
import type { PageView } from './page-view';

/** Name, search, language, and the way out, which stays at the top while the reader scrolls. */
export function Header({ view, country }: { view: PageView; country?: string | undefined }) {
  const { t, locale, site } = view;
  const search = `/${locale.code}/search${country ? `?country=${country.toLowerCase()}` : ''}`;
  return (
    <>
      <a href="#main" className="sr-only focus:not-sr-only">
        {t('document.skip')}
      </a>
      {/* What the script says aloud, and what hides the page: both have to be there before their first word. */}
      <div role="status" className="hidden-text" />
      <div role="alert" hidden data-cover="" />
      <header className="sticky top-0 z-10 flex items-center justify-between gap-2 border-b border-line bg-paper px-4 py-1">
        <a href={`/${locale.code}`} className="tap font-bold text-ink no-underline">
          <LampIcon />
          {site.name}
        </a>
        <a
          href={locale.exit}
          rel="nofollow noreferrer"
          className="btn btn-quiet text-[0.9em]"
          data-exit=""
          data-leaving={t('exit.leaving')}
          data-press={JSON.stringify([t('exit.pressTwice'), t('exit.pressOnce'), t('exit.expired')])}
        >
          <span className="hidden-text">{t('exit.emergency')} </span>
          {t('exit.label')}
        </a>
      </header>
      <nav aria-label={t('header.label')} className="mx-auto flex max-w-5xl flex-wrap gap-x-6 px-4">
        <a href={search} className="tap">
          <SearchIcon />
          {t('header.search')}
        </a>
        <a href={`/${locale.code}/guides`} className="tap">
          {t('header.guides')}
        </a>
        <a href="#languages" className="tap">
          {t('header.language')}
        </a>
      </nav>
    </>
  );
}
