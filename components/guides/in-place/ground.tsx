import type { Translator } from '@/lib/i18n/translator';
import { Fold } from './fold';

const SENSES = ['see', 'feel', 'hear', 'smell', 'taste'] as const;

/** 5-4-3-2-1: five steps to tick. The boxes have no names, and nothing keeps them. */
export function Ground({ t }: { t: Translator }) {
  return (
    <Fold title={t('widgets.ground.title')} kind="ground">
      <p>{t('widgets.ground.how')}</p>
      {SENSES.map((sense) => (
        <label key={sense} className="flex min-h-12 items-center gap-3">
          <input type="checkbox" className="tick" autoComplete="off" />
          {t(`widgets.ground.${sense}`)}
        </label>
      ))}
      <p>{t('widgets.ground.end')}</p>
    </Fold>
  );
}
