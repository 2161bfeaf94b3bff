import type { Translator } from '@/lib/i18n/translator';
import { Fold } from './fold';

/**
 * A circle that breathes, drawn by the style sheet alone. Where the reader's device asks for less motion, only the two words
 * change, at the same pace. They are hidden from screen readers, which would speak them at a pace of their own.
 */
export function Breathe({ t }: { t: Translator }) {
  return (
    <Fold title={t('widgets.breathe.title')} kind="breathe">
      <p>{t('widgets.breathe.how')}</p>
      <div className="breathe" aria-hidden="true">
        <span>{t('widgets.breathe.in')}</span>
        <span>{t('widgets.breathe.out')}</span>
      </div>
      <p>{t('widgets.breathe.stop')}</p>
    </Fold>
  );
}
