import type { PageView } from './page-view';

/** The languages, what this site is not, and who runs it. `path` is the page's address without its language. */
export function Footer({ view, path }: { view: PageView; path: string }) {
  const { t, locale, locales, site } = view;
  return (
    <footer className="mt-10 border-t border-line px-4 py-6 text-[0.9em] text-quiet">
      <div className="stack mx-auto max-w-5xl">
        <p className="max-w-[66ch]">{t('footer.notCare')}</p>
        <nav aria-label={t('footer.label')} className="flex flex-wrap gap-x-6">
          <a className="tap" href={`/${locale.code}/helplines`}>
            {t('footer.helplines')}
          </a>
          <a className="tap" href={`/${locale.code}/about`}>
            {t('footer.about')}
          </a>
          <a className="tap" href={`/${locale.code}/privacy`}>
            {t('footer.privacy')}
          </a>
        </nav>
        <nav id="languages" aria-label={t('footer.language')} className="flex flex-wrap gap-x-6">
          {locales.map((each) => (
            <a
              key={each.code}
              className="tap"
              href={`/${each.code}${path}`}
              lang={each.code}
              dir={each.direction}
              hrefLang={each.code}
              aria-current={each.code === locale.code ? 'true' : undefined}
            >
              {each.name}
            </a>
          ))}
        </nav>
        {locale.code !== 'en' && locale.reviewedBy.length === 0 && <p>{t('footer.unreviewed')}</p>}
        <p>
          {site.operator ? t('footer.operator', { operator: site.operator }) : t('footer.noOperator')}{' '}
          {site.contact ? (
            <a href={`mailto:${site.contact}`}>{t('footer.contact')}</a>
          ) : (
            t('footer.noContact')
          )}{' '}
          <a href={`/${locale.code}/about#complaints`}>{t('footer.complaints')}</a>
        </p>
      </div>
    </footer>
  );
}
