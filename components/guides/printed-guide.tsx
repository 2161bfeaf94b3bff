import type { PageView } from '@/components/layout/page-view';
import { QrCode } from '@/components/print/qr-code';
import type { Guide } from '@/lib/guides/schema';
import type { Translator } from '@/lib/i18n/translator';
import { GuideBody } from './guide-body';
import { GuideSources } from './guide-sources';
import { ReviewStatus } from './review-status';

interface PrintedGuideProps {
  view: PageView;
  guide: Guide;
  /** The compiled body. */
  code: string;
  /** Words in the language of the guide. */
  guideWords: Translator;
  /** Full short address of the guide, for the code. */
  address: string;
}

/** A guide for paper: its text, where it comes from, and a code that opens the page. */
export function PrintedGuide({ view, guide, code, guideWords, address }: PrintedGuideProps) {
  const { t, format, locale } = view;
  const foreign = guide.locale !== locale.code;
  const own = { lang: foreign ? guide.locale : undefined, dir: foreign ? ('ltr' as const) : undefined };
  const shown = address.replace(/^https?:\/\//, '');
  return (
    <div className="stack max-w-[66ch] printed">
      <p className="print:hidden">
        {t('guides.printHow')} <a href={`/${locale.code}/guides/${guide.slug}`}>{t('guides.printBack')}</a>
      </p>
      <h1 {...own}>{guide.title}</h1>
      <p {...own}>{guide.summary}</p>
      <p className="text-[0.9em] text-quiet">
        {t('guides.updated', { date: format.date(guide.updated) })} ·{' '}
        <ReviewStatus view={view} guide={guide} />
      </p>
      <div {...own} className="prose">
        <GuideBody code={code} t={guideWords} locale={locale.code} support={guide.support} onPaper />
      </div>
      <GuideSources view={view} guide={guide} />
      <div className="flex break-inside-avoid items-center gap-4">
        <QrCode address={address} label={t('print.code', { address: shown })} />
        <div>
          <p>{t('guides.printCode')}</p>
          <p dir="ltr" className="font-bold break-all">
            {shown}
          </p>
        </div>
      </div>
    </div>
  );
}
