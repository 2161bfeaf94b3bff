import type { PageView } from '@/components/layout/page-view';
import type { LanguageStatus } from '@/lib/locales/translation-status';

interface TranslationTableProps {
  view: PageView;
  languages: readonly LanguageStatus[];
}

/** Who has read a language's words. */
function read({ t, format }: PageView, { original, readers, guidesRead, guides }: LanguageStatus): string {
  if (original) return t('translations.original');
  if (readers.length === 0 && guidesRead === 0)
    return `${t('translations.read')} ${t('translations.nobody')}`;
  return [
    t('translations.read'),
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
          {(['language', 'interface', 'guides'] as const).map((key) => (
            <th key={key} scope="col" className="pe-2 pb-2 text-start">
              {t(`translations.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      {languages.map((language) => {
        const { code, name, direction, enabled, words, guides } = language;
        return (
          <tbody key={code} className="border-t border-line align-top">
            <tr>
              <th scope="rowgroup" className="pe-2 pt-2 text-start">
                <bdi lang={code} dir={direction}>
                  {name}
                </bdi>
              </th>
              <td className="pe-2 pt-2">
                {words.done === words.total
                  ? t('translations.complete')
                  : t('translations.count', { ...words })}
              </td>
              <td className="pt-2">
                {guides.done === guides.total
                  ? t('translations.complete')
                  : t('translations.count', { ...guides })}
              </td>
            </tr>
            <tr>
              <td colSpan={3} className="pb-2 text-quiet">
                {!enabled && t('translations.off')} {read(view, language)}
              </td>
            </tr>
          </tbody>
        );
      })}
    </table>
  );
}
