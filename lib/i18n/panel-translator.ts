import { createTranslator } from 'next-intl';
import { panelMessages } from '@/lib/data/messages';
import { rightToLeft } from './direction';

const translators = new Map<string, ReturnType<typeof create>>();

function create(language: string, messages: NonNullable<(typeof panelMessages)[string]>) {
  return {
    t: createTranslator({ locale: language, messages }),
    language,
    direction: rightToLeft(language) ? ('rtl' as const) : ('ltr' as const),
  };
}

export type PanelTranslator = ReturnType<typeof create>;

/**
 * The words of the support panel in a language, or null when there are none in it. Not only the languages of the site have them;
 * varieties (`pt-BR`) share those of their language. Throws on a tag that is no BCP 47.
 */
export function panelTranslatorFor(language: string): PanelTranslator | null {
  const known = translators.get(language);
  if (known) return known;
  const messages = panelMessages[language] ?? panelMessages[new Intl.Locale(language).language];
  if (!messages) return null;
  const translator = create(language, messages);
  translators.set(language, translator);
  return translator;
}
