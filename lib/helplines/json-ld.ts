import type { Channel, CompiledCountry, Helpline } from './compiled';
import { contactHref } from './links';
import type { Operator } from './vocabulary';

const TYPE_OF: Readonly<Record<Operator, string>> = {
  state: 'GovernmentOrganization',
  'health-service': 'GovernmentOrganization',
  police: 'GovernmentOrganization',
  charity: 'NGO',
  faith: 'Organization',
};

/** What schema.org has for a channel; a text message is a number with its kind in words. */
function contactPoint(channel: Channel, languages: readonly string[]): object {
  const always = channel.hours !== null && 'always' in channel.hours;
  return {
    '@type': 'ContactPoint',
    contactType: channel.kind === 'phone' ? 'helpline' : channel.kind,
    ...('dial' in channel ? { telephone: channel.dial } : {}),
    ...(channel.kind === 'email' ? { email: channel.address } : {}),
    ...(channel.kind === 'chat' || channel.kind === 'whatsapp' ? { url: contactHref(channel) } : {}),
    ...(languages.length > 0 ? { availableLanguage: [...languages] } : {}),
    // Other hours would need a time zone, which schema.org does not have: they stand on the page.
    ...(always
      ? { hoursAvailable: { '@type': 'OpeningHoursSpecification', opens: '00:00', closes: '23:59' } }
      : {}),
  };
}

/** What a directory page says about itself beside its lines. */
export interface DirectoryPage {
  title: string;
  /** Absolute address; null where the operator has set no origin. */
  url: string | null;
  /** How a line was confirmed and how old its source is, in the page's words: a number never stands without it. */
  noteOn: (line: Helpline) => string;
}

/** The lines of a directory page as schema.org data (JSON-LD), in the order of the page. */
export function directoryData(
  { code }: CompiledCountry,
  lines: readonly Helpline[],
  { title, url, noteOn }: DirectoryPage,
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: title,
    ...(url === null ? {} : { url }),
    numberOfItems: lines.length,
    itemListElement: lines.map((line, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: {
        '@type': line.operator ? TYPE_OF[line.operator] : 'Organization',
        name: line.name,
        ...(line.nameEnglish === undefined ? {} : { alternateName: line.nameEnglish }),
        ...(line.website === undefined ? {} : { url: line.website }),
        description: noteOn(line),
        areaServed: typeof line.area === 'string' ? code : [...line.area],
        contactPoint: line.channels.map((channel) => contactPoint(channel, line.languages)),
      },
    })),
  };
}
