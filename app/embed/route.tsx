import { Embed } from '@/components/embed/embed';
import { countryByCode } from '@/lib/data/countries';
import { hostileLaws } from '@/lib/data/hostile';
import { requestCountry } from '@/lib/data/request-country';
import { localeRow } from '@/lib/data/site';
import {
  filterHelplines,
  orderForHome,
  orderNow,
  type CompiledCountry,
  type FoundLine,
} from '@/lib/helplines';
import { isForEveryone } from '@/lib/helplines/fit';
import { door } from '../_shell/door';
import { bareDocument, privateResponse } from '../_shell/html-page';
import { readersLocale } from '../_shell/reader';
import { viewFor } from '../_shell/view';

export const dynamic = 'force-dynamic';

const MOST_LINES = 3;

/**
 * A box with the lines of the reader's country, made to be shown inside other people's pages (`<iframe src="/embed">`).
 * `country` and `locale` may be given; without them, or where they are unknown, the reader's own are taken. It keeps nothing.
 */
export const GET = door(async (request) => {
  const url = new URL(request.url);
  const asked = url.searchParams.get('locale') ?? '';
  const view = viewFor(localeRow(asked) ? asked : readersLocale(request));
  if (view === null) throw new Error('There is no view in the language of the fallback.');
  const { country: code, confident } = requestCountry(request.headers, url, null);
  // A box has no room to ask whether a guess is right.
  const country = code !== null && confident ? countryByCode(code) : null;
  const now = new Date();
  const html = await bareDocument(
    view,
    view.t('home.tab'),
    <Embed
      view={view}
      country={country}
      lines={country ? linesOf(country, view.locale.code, now) : []}
      now={now}
    />,
  );
  return privateResponse(html);
});

/** Lines for everyone, in the order of the panel; where there is none, those for some people only. */
function linesOf(country: CompiledCountry, locale: string, now: Date): FoundLine[] {
  // Lines to talk to about anything, as on the country's first page: not those for one trouble only.
  const general = orderForHome(country, { locale, now });
  const ordered = orderNow(filterHelplines(general, { at: now }), {
    languages: [locale],
    at: now,
    lawsOf: () => hostileLaws(country.code),
  });
  const forAll = ordered.filter(
    ({ helpline }) => isForEveryone(helpline) && typeof helpline.area === 'string',
  );
  return (forAll.length > 0 ? forAll : ordered).slice(0, MOST_LINES);
}
