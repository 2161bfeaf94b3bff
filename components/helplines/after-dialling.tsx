import type { PageView } from '@/components/layout/page-view';
import type { AfterDialling } from '@/lib/helplines';

/** What to do once a machine answers the call. */
export function AfterDiallingNote({
  view,
  step,
}: {
  view: Pick<PageView, 't' | 'format'>;
  step: AfterDialling;
}) {
  const { t, format } = view;
  if (step.key === 'choose') return <p>{t('line.after.choose', { topic: t(`topic.${step.value}`) })}</p>;
  if (step.key === 'press' && step.language) {
    return (
      <p>{t('line.after.pressLanguage', { value: step.value, language: format.language(step.language) })}</p>
    );
  }
  return <p>{t(`line.after.${step.key}`, { value: step.value })}</p>;
}
