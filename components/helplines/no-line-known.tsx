import type { PageView } from '@/components/layout/page-view';

/** For countries without a line that we can stand behind: said honestly, with what a person can do all the same. */
export function NoLineKnown({ view, country }: { view: Pick<PageView, 't'>; country: string }) {
  const { t } = view;
  return (
    <section className="card stack max-w-[66ch]" aria-labelledby="no-line">
      <h2 id="no-line">{t('helplines.none', { country })}</h2>
      <p>{t('helplines.noneLead')}</p>
      <ul className="list-disc ps-6">
        <li>{t('helplines.noneTrusted')}</li>
        <li>{t('helplines.noneHealth')}</li>
      </ul>
    </section>
  );
}
