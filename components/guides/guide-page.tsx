import type { PageView } from '@/components/layout/page-view';
import type { Guide } from '@/lib/guides/schema';
import type { Translator } from '@/lib/i18n/translator';
import { GuideBody } from './guide-body';
import { GuideLinks } from './guide-links';
import { GuideSources } from './guide-sources';
import { ReviewStatus } from './review-status';

interface GuidePageProps {
  view: PageView;
  guide: Guide;
  /** The compiled body. */
  code: string;
  /** Words in the language of the guide. */
  guideWords: Translator;
  /** Guides to read next, as readers of this language see them. */
  related: readonly Guide[];
  /** The guides before and after this one in the list of all; undefined at its ends. */
  previous: Guide | undefined;
  next: Guide | undefined;
}

function FindHelp({ view }: { view: PageView }) {
  return (
    <section className="stack rounded-2xl border-s-4 border-teal bg-panel p-4" aria-labelledby="find-help">
      <h2 id="find-help" className="text-[1.1rem]">
        {view.t('guides.findHelpLead')}
      </h2>
      <a className="btn" href={`/${view.locale.code}/helplines`}>
        {view.t('guides.findHelp')}
      </a>
    </section>
  );
}

/** A guide with everything that makes it one to trust: what it gives, how old it is, who has checked it, where it comes from. */
export function GuidePage({ view, guide, code, guideWords, related, previous, next }: GuidePageProps) {
  const { t, format, locale } = view;
  const foreign = guide.locale !== locale.code;
  const own = { lang: foreign ? guide.locale : undefined, dir: foreign ? ('ltr' as const) : undefined };
  const sections = guide.headings.filter(({ depth }) => depth === 2);
  return (
    <article data-guide={guide.slug} className="stack-lg">
      <div className="stack max-w-[66ch]">
        {foreign && (
          <p className="card">{t('guides.missing', { language: format.language(guide.locale) })}</p>
        )}
        <h1 {...own}>{guide.title}</h1>
        <p {...own} className="text-[1.1em]">
          {guide.summary}
        </p>
        <p className="text-[0.9em] text-quiet">
          {t('guides.minutes', { minutes: guide.minutes })} ·{' '}
          {t('guides.updated', { date: format.date(guide.updated) })} ·{' '}
          <ReviewStatus view={view} guide={guide} />
        </p>
        <p className="flex flex-wrap items-center gap-x-6 print:hidden">
          <button
            type="button"
            hidden
            className="btn btn-quiet"
            data-share={`/g/${guide.slug}`}
            data-copied={t('guides.copied')}
          >
            {t('guides.share')}
          </button>
          <a className="tap" href={`/${locale.code}/guides/${guide.slug}/print`}>
            {t('guides.print')}
          </a>
        </p>
        {guide.support && (
          <p className="rounded-2xl border-s-4 border-teal bg-panel p-4">
            {t(`guideSupport.${guide.support}`)}{' '}
            <a className="font-semibold" href={`/${locale.code}/helplines`}>
              {t('guides.findHelp')}
            </a>
          </p>
        )}
      </div>
      <div className="gap-10 lg:flex">
        <nav aria-labelledby="contents" className="max-lg:mb-7 lg:order-2 lg:w-64">
          <h2 id="contents" className="text-[1rem]">
            {t('guides.contents')}
          </h2>
          <ul {...own}>
            {sections.map(({ id, text }) => (
              <li key={id}>
                <a className="tap" href={`#${id}`}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div {...own} className="prose max-w-[66ch] lg:flex-1">
          <GuideBody code={code} t={guideWords} locale={locale.code} support={guide.support} />
        </div>
      </div>
      <FindHelp view={view} />
      <GuideSources view={view} guide={guide} />
      <GuideLinks {...{ view, topics: guide.topics, related, previous, next }} />
    </article>
  );
}
