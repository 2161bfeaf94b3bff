import 'server-only';
import type { PageView } from '@/components/layout/page-view';
import { SearchAnswer } from '@/components/search/search-answer';
import { SearchStart } from '@/components/search/search-start';
import { CountryForm } from '@/components/country/country-form';
import { SupportPanel } from '@/components/support/support-panel';
import type { Verdict } from '@/lib/crisis';
import { countryByCode, countryCodes, worldwide } from '@/lib/data/countries';
import { detect } from '@/lib/data/detector';
import { findGuides, guidesIn, guideTopics, nearGuides } from '@/lib/data/guides';
import { hostileLaws } from '@/lib/data/hostile';
import { requestCountry } from '@/lib/data/request-country';
import { guidesForVerdict } from '@/lib/guides/for-verdict';
import type { Guide } from '@/lib/guides/schema';
import { pickForPanel, type ClosedLine } from '@/lib/helplines';
import { field, readForm } from '@/lib/http/read-form';
import { localeCodes } from '@/lib/data/site';
import { panelTranslatorFor } from '@/lib/i18n/panel-translator';
import { localeSpeaking } from '@/lib/locales/speaking';
import { attempt } from '../attempt';
import type { HtmlPage } from '../html-page';
import { viewFor } from '../view';
import { closedIn, closedNotices } from './closed-services';

const LONGEST_QUERY = 300;
const MOST_GUIDES = 5;
/** Shown where no guide fits. */
const CLOSEST_GUIDES = 3;

/** When the detector cannot say, the answer errs toward help. */
const UNSURE: Verdict = { level: 'crisis', topic: 'distress', who: 'unknown', language: null, reasons: [] };

/** Guides for a search: those for its topic first where there is a topic, then those that its words find. */
function guidesFor(query: string, verdict: Verdict, locale: string): { guides: Guide[]; found: boolean } {
  const found = attempt(() => findGuides(query, locale, MOST_GUIDES), []);
  const topical = attempt(() => guidesForVerdict(guidesIn(locale), verdict), []);
  const guides = [...new Map([...topical, ...found].map((guide) => [guide.slug, guide])).values()].slice(
    0,
    MOST_GUIDES,
  );
  if (guides.length > 0) return { guides, found: true };
  const near = attempt(() => nearGuides(query, locale, CLOSEST_GUIDES), []);
  return { guides: near.length > 0 ? near : guidesIn(locale).slice(0, CLOSEST_GUIDES), found: false };
}

/** Everything that an answer depends on, and nothing of the query. */
function answerKey(
  verdict: Verdict,
  country: string | null,
  confident: boolean,
  guides: Guide[],
  found: boolean,
  closed: readonly ClosedLine[],
): string {
  const { level, topic, who, language, reasons } = verdict;
  const flags = reasons.filter((reason) => !reason.includes('.'));
  return JSON.stringify([
    level,
    topic,
    who,
    language,
    flags,
    country,
    confident,
    guides.map(({ slug }) => slug),
    found,
    closed.map(({ id }) => id),
  ]);
}

/** What a request to the search gets: the way in without a query, or the answer with support first where it is needed. */
export async function searchPage(
  view: PageView,
  _params: { locale: string },
  request: Request,
): Promise<HtmlPage> {
  const url = new URL(request.url);
  const form = await readForm(request);
  const locale = view.locale.code;
  // Lines open and close on the minute; so do answers change.
  const now = new Date(Math.floor(Date.now() / 60_000) * 60_000);
  const { country, confident } = attempt(() => requestCountry(request.headers, url, form), {
    country: null,
    source: 'none' as const,
    confident: false,
  });
  const query = (field(form, 'q') || (url.searchParams.get('q') ?? '').trim()).slice(0, LONGEST_QUERY);
  const page = { tab: view.t('search.tab'), path: '/search', indexed: false, ...(country && { country }) };
  if (query === '')
    return { ...page, body: <SearchStart view={view} country={country} guides={guidesIn(locale)} /> };

  const verdict = attempt(() => detect(query, { locale, now }), UNSURE);
  const { guides, found } = guidesFor(query, verdict, locale);
  const known = country && countryByCode(country);
  const spoken =
    verdict.language && (localeSpeaking(verdict.language, localeCodes, locale) ?? verdict.language);
  const panel = (spoken && panelTranslatorFor(spoken)) || panelTranslatorFor(locale);
  const closed = attempt(() => closedIn(query, country), []);
  const support = verdict.level !== 'none' && panel && (
    <SupportPanel
      view={view}
      words={viewFor(panel.language) ?? view}
      panel={panel}
      english={panel.language === locale || panel.language === 'en' ? null : panelTranslatorFor('en')}
      verdict={verdict}
      pick={pickForPanel({
        country: known || { ...worldwide, helplines: [], closed: [] },
        worldwide,
        verdict,
        locale,
        queryLanguage: verdict.language,
        now,
        hostile: country ? hostileLaws(country) : [],
      })}
      country={country}
      countryForm={<CountryForm view={view} codes={[...countryCodes]} />}
      confident={confident}
      now={now}
    />
  );
  return {
    ...page,
    support: { level: verdict.level, topic: verdict.topic, who: verdict.who },
    key: answerKey(verdict, country, confident, guides, found, closed),
    body: (
      <SearchAnswer
        view={view}
        country={country}
        level={verdict.level}
        support={support}
        closed={attempt(() => closedNotices(view, closed, country, now), null)}
        guides={guides}
        found={found}
        topics={guideTopics}
      />
    ),
  };
}
