import { FiguresTable } from '@/components/about/figures-table';
import { figures, reviewers } from '@/lib/data/figures';
import { staticPage } from '../../../_shell/page-route';
import { everyLocale } from '../../../_shell/params';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = everyLocale;

const TEXTS = ['does', 'decides', 'cannot', 'notFor'] as const;
const KINDS = [
  'drawn',
  'indirect',
  'slang',
  'spelling',
  'dialect',
  'others',
  'lookalike',
  'idiom',
  'title',
] as const;

export const GET = staticPage((view) => {
  const { t, format, site } = view;
  const languages = Object.entries(figures.languages)
    .map(([code, row]) => ({ name: format.language(code), ...row }))
    .sort((a, b) => format.compare(a.name, b.name));
  const readBy = Object.entries(reviewers).filter(([, names]) => names.length > 0);
  const { substrings, obscenity } = figures.lists;
  return {
    tab: t('detector.tab'),
    path: '/about/search',
    body: (
      <div className="stack-lg max-w-[66ch]">
        <h1>{t('detector.title')}</h1>
        {TEXTS.map((key) => (
          <section key={key} className="stack">
            <h2>{t(`detector.${key}`)}</h2>
            <p>{t(`detector.${key}Text`, { languages: languages.length, sentences: figures.trained })}</p>
          </section>
        ))}
        <section className="stack">
          <h2>{t('detector.figures')}</h2>
          <p>
            {t('detector.figuresText', {
              date: format.date(figures.date),
              queries: figures.all.caught.of + figures.all.kept.of,
            })}
          </p>
          <FiguresTable
            view={view}
            caption={t('detector.byLanguage')}
            rows={[{ name: t('detector.all'), ...figures.all }, ...languages]}
          />
          <FiguresTable
            view={view}
            caption={t('detector.byKind')}
            rows={[
              ...KINDS.map((kind) => ({ name: t(`detector.kind.${kind}`), ...figures.kinds[kind] })),
              { name: t('detector.kind.ordinary'), ...figures.ordinary },
            ]}
          />
          <p>
            {t('detector.listsText', {
              list: substrings.caught.share,
              filter: obscenity.caught.share,
              own: figures.all.caught.share,
            })}
          </p>
        </section>
        <section className="stack">
          <h2>{t('detector.missed')}</h2>
          <p>{t('detector.missedText')}</p>
          {site.contact ? (
            <p>
              <a href={`mailto:${site.contact}`}>{t('footer.contact')}</a>
            </p>
          ) : (
            <p>{t('footer.noOperator')}</p>
          )}
        </section>
        <section className="stack">
          <h2>{t('detector.reviewed')}</h2>
          {readBy.length === 0 ? (
            <p>{t('detector.reviewedByNobody')}</p>
          ) : (
            <ul>
              {readBy.map(([code, names]) => (
                <li key={code}>
                  {t('detector.reviewedBy', {
                    language: format.language(code),
                    names: format.list([...names]),
                  })}
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    ),
  };
});
