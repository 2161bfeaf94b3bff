import { regionOfTag } from '@/lib/locales/accept-language';
import { isPreset } from './preset-regions';

/**
 * True where the languages of a browser speak against its network being where its person is: at least one tag has the region of
 * another country, and none has this one. `de-DE` in Kenya is a doubt (a traveller or a tunnel: both are worth one question);
 * `en-US`, `en-GB` anywhere and `fr-FR` in Senegal are not, see `isPreset`. Tags without a region say nothing.
 */
export function languagesDoubt(tags: readonly string[], country: string): boolean {
  const regions = tags.map(regionOfTag);
  if (regions.includes(country)) return false;
  return tags.some((tag, index) => regions[index] && !isPreset(tag, country));
}
