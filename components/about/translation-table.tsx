import type { PageView } from '@/components/layout/page-view';
import type { LanguageStatus } from '@/lib/locales/translation-status';

interface TranslationTableProps {
  view: PageView;
  languages: readonly LanguageStatus[];
}

/** Who has read a language's words, in plain words. */
function read({ t, format }: PageView, { original, readers, guidesRead, guides }: LanguageStatus): string {
  if (original) return t('translations.original');
  if (readers.length === 0 && guidesRead === 0) return t('translations.nobody');
  return [
    ...(readers.length > 0 ? [t('translations.interfaceReadBy', { names: format.list(readers) })] : []),
    t('translations.guidesRead', { done: guidesRead, total: guides.done }),
  ].join(' ');
}

/** How far each language is, and who has read it. */
export function TranslationTable({ view, languages }: TranslationTableProps) {
  const { t } = view;
  return (
    <table className="w-full border-collapse text-[0.9em]">
      <caption className="hidden-text">{t('translations.title')}</caption>
      <thead>
        <tr className="align-bottom">
          {(['language', 'interface', 'guides', 'read'] as const).map((key) => (
            <th key={key} scope="col" className="pe-2 pb-2 text-start">
              {t(`translations.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {languages.map((language) => {
          const { code, name, direction, enabled, words, guides } = language;
          return (
            <tr key={code} className="border-t border-line align-top">
              <th scope="row" className="py-2 pe-2 text-start">
                <bdi lang={code} dir={direction}>
                  {name}
                </bdi>
                {!enabled && <span className="block font-normal">{t('translations.off')}</span>}
              </th>
              <td className="py-2 pe-2">
                {words.done === words.total
                  ? t('translations.complete')
                  : t('translations.count', { ...words })}
              </td>
              <td className="py-2 pe-2">
                {guides.done === guides.total
                  ? t('translations.complete')
                  : t('translations.count', { ...guides })}
              </td>
              <td className="py-2">{read(view, language)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
