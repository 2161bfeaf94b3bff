import { TranslationTable } from '@/components/about/translation-table';
import { translations } from '@/lib/data/translations';
import { staticPage } from '../../../_shell/page-route';
import { everyLocale } from '../../../_shell/params';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = everyLocale;

/** How far each language is, and whose eyes have been on it. */
export const GET = staticPage((view) => {
  const { t, site } = view;
  const { languages, byClinician } = translations;
  return {
    tab: t('translations.title'),
    path: '/about/translations',
    body: (
      <div className="stack-lg max-w-[66ch]">
        <h1>{t('translations.title')}</h1>
        <p>{t('translations.lead')}</p>
        <TranslationTable view={view} languages={languages} />
        <section className="stack">
          <h2>{t('translations.clinicians')}</h2>
          <p>
            {byClinician.done === 0
              ? t('translations.noClinician')
              : t('translations.byClinician', { ...byClinician })}
          </p>
        </section>
        <section className="stack">
          <h2>{t('translations.help')}</h2>
          <p>
            {t('translations.helpText')}{' '}
            {site.contact && <a href={`mailto:${site.contact}`}>{t('footer.contact')}</a>}
          </p>
        </section>
      </div>
    ),
  };
});
