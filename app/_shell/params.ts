import 'server-only';
import { countries } from '@/lib/data/countries';
import { guideSlugs, guideTopics } from '@/lib/data/guides';
import { localeCodes } from '@/lib/data/site';

/** Build parameters: every language. */
export function everyLocale(): { locale: string }[] {
  return localeCodes.map((locale) => ({ locale }));
}

/** Build parameters: every language with every country, in small letters as addresses write them. */
export function everyLocaleAndCountry(): { locale: string; country: string }[] {
  return localeCodes.flatMap((locale) =>
    countries.map(({ code }) => ({ locale, country: code.toLowerCase() })),
  );
}

/** Build parameters: every language with every guide, also those shown in English. */
export function everyLocaleAndGuide(): { locale: string; slug: string }[] {
  return localeCodes.flatMap((locale) => guideSlugs.map((slug) => ({ locale, slug })));
}

/** Build parameters: every language with every topic that has guides. */
export function everyLocaleAndTopic(): { locale: string; topic: string }[] {
  return localeCodes.flatMap((locale) => guideTopics.map((topic) => ({ locale, topic })));
}
