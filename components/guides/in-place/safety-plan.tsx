import type { Translator } from '@/lib/i18n/translator';
import { Fold } from './fold';

const PARTS = ['signs', 'alone', 'places', 'people', 'helpers', 'room', 'here'] as const;

/**
 * The plan as fields that belong to no form: without an action and without names there is nothing that could be sent. Browsers
 * are asked neither to remember the words nor to have them checked elsewhere.
 */
export function SafetyPlan({ t }: { t: Translator }) {
  return (
    <Fold title={t('widgets.plan.title')} kind="plan">
      <p>{t('widgets.plan.kept')}</p>
      <p>{t('widgets.plan.watched')}</p>
      {PARTS.map((part) => (
        <label key={part} className="block font-semibold">
          {t(`widgets.plan.${part}`)}
          <textarea className="field plan-field" rows={3} autoComplete="off" spellCheck={false} />
        </label>
      ))}
      <button type="button" hidden className="btn" data-print="">
        {t('widgets.plan.print')}
      </button>
    </Fold>
  );
}
