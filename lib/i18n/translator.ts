import { createTranslator } from 'next-intl';
import { messages } from '@/lib/data/messages';

export type Translator = ReturnType<typeof translatorFor>;

const translators = new Map<string, ReturnType<typeof create>>();

function create(locale: string) {
  const own = messages[locale];
  if (!own) throw new RangeError(`There are no messages in ${locale}.`);
  // In a build, a key that is missing stops it; for a reader, the key's name is better than no page.
  return createTranslator({ locale, messages: own });
}

/** The translator of one language of the site; made once, so that each message is parsed once. Throws on an unknown language. */
export function translatorFor(locale: string) {
  let translator = translators.get(locale);
  if (!translator) {
    translator = create(locale);
    translators.set(locale, translator);
  }
  return translator;
}
