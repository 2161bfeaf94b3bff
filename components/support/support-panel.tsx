import type { ReactNode } from 'react';
import { EmergencyNumbers } from '@/components/helplines/emergency-numbers';
import { WorldwideList } from '@/components/helplines/worldwide-list';
import type { PageView } from '@/components/layout/page-view';
import type { Verdict } from '@/lib/crisis';
import type { PanelTranslator } from '@/lib/i18n/panel-translator';
import type { GroupLine, PanelPick } from '@/lib/helplines';
import { leadKey } from './lead';
import { Offer } from './offer';
import { SelfHelp } from './self-help';

export interface SupportPanelProps {
  /** The page's language: addresses lead on in it. */
  view: PageView;
  /** The panel's language: words on buttons and facts. */
  words: PageView;
  /** The panel's own sentences, in the language of the query where that is sure. */
  panel: PanelTranslator;
  verdict: Verdict;
  pick: PanelPick;
  /** Upper-case code; null when nobody knows where the reader is. */
  country: string | null;
  /** For readers whose country is not known: the list to choose from. */
  countryForm: ReactNode;
  /** False: buttons name the country, and the panel asks. */
  confident: boolean;
  now: Date;
}

/** Topics where the help that counts is an ambulance, before any talk. */
const AMBULANCE_LEADS: readonly Verdict['topic'][] = ['overdose'];
const LIFE_AT_STAKE: readonly Verdict['topic'][] = ['suicide', 'self-harm', 'overdose'];
const VIOLENCE: readonly Verdict['topic'][] = ['abuse', 'sexual-violence'];

function stateSentence({ panel: { t }, pick }: SupportPanelProps): string {
  switch (pick.state) {
    case 'open':
      return t(pick.best?.channel.kind === 'phone' ? 'now.open' : 'now.openSilent');
    case 'hours-unknown':
      return t('now.unknown');
    case 'closed':
      return t('now.noneOpen');
    default:
      return t('now.noneKnown');
  }
}

function groupName(
  { words: { t, format }, panel }: SupportPanelProps,
  { audience, regions }: GroupLine,
): string {
  const parts = [
    ...(audience.length > 0
      ? [panel.t('group', { audience: format.list(audience.map((each) => t(`audience.${each}`))) })]
      : []),
    ...(regions.length > 0 ? [t('line.area', { area: regions.join(', ') })] : []),
  ];
  return parts.join(' · ');
}

function Lines(props: SupportPanelProps) {
  const { words, panel, pick, now, country, confident } = props;
  const { t } = panel;
  const named = confident || !country ? undefined : words.format.country(country);
  const first = pick.best && <Offer key="best" view={words} line={pick.best} now={now} country={named} />;
  const silent = pick.silent && (
    <div key="silent">
      <h2 className="text-[1.05rem]">{t('silent')}</h2>
      <Offer view={words} line={pick.silent} now={now} country={named} quiet={!pick.silentFirst} />
    </div>
  );
  const more = [
    ...pick.groups.map((line) => ({ line, group: groupName(props, line) })),
    ...pick.others.map((line) => ({ line, group: undefined })),
  ];
  return (
    <>
      {pick.silentFirst ? [silent, first] : [first, silent]}
      {more.length > 0 && (
        <div className="stack">
          <h2 className="text-[1.05rem]">{t('more')}</h2>
          {more.map(({ line, group }) => (
            <Offer
              key={line.helpline.id}
              view={words}
              line={line}
              now={now}
              country={named}
              group={group}
              quiet
            />
          ))}
        </div>
      )}
    </>
  );
}

/** What the emergency number is for, in this search. */
function emergencySentence({ panel: { t }, verdict: { topic, who, level } }: SupportPanelProps): string {
  if (VIOLENCE.includes(topic)) return t('emergency.violence');
  if (level !== 'crisis' || !LIFE_AT_STAKE.includes(topic)) return t('emergency.general');
  return t(who === 'other' ? 'emergency.other' : 'emergency.self');
}

function Emergency(props: SupportPanelProps) {
  const { words, panel, pick } = props;
  const { t } = panel;
  const numbers = pick.emergency.filter(
    ({ services }) => services.includes('ambulance') || services.includes('police'),
  );
  return (
    <div className="stack">
      <h2 className="text-[1.05rem]">{t('emergency.title')}</h2>
      <p>{emergencySentence(props)}</p>
      <EmergencyNumbers view={words} numbers={numbers} />
    </div>
  );
}

function ForFriends({ panel: { t }, verdict, view }: SupportPanelProps) {
  const named = verdict.topic === 'suicide' || verdict.topic === 'self-harm' || verdict.topic === 'overdose';
  return (
    <div className="stack">
      <h2 className="text-[1.05rem]">{t('friend.title')}</h2>
      <ul className="list-disc ps-6">
        <li>{t('friend.listen')}</li>
        {verdict.level === 'crisis' && named && <li>{t('friend.ask')}</li>}
        {verdict.level === 'crisis' && <li>{t('friend.now')}</li>}
      </ul>
      <a className="tap" href={`/${view.locale.code}/guides/supporting-a-friend`}>
        {t('friend.guide')}
      </a>
    </div>
  );
}

/** Lines of the reader's country, and which country that is. */
function CountryLines(props: SupportPanelProps & { country: string }) {
  const { view, words, panel, pick, country, confident } = props;
  const name = words.format.country(country);
  return (
    <>
      <p>{stateSentence(props)}</p>
      {pick.laws.length > 0 && <p>{panel.t('hostile')}</p>}
      {pick.state === 'withheld' && <WorldwideList view={words} lines={pick.worldwide} />}
      <Lines {...props} />
      <p className="flex flex-wrap items-center gap-x-4 text-quiet">
        <span>
          {confident
            ? words.t('country.stated', { country: name })
            : words.t('country.ask', { country: name })}
        </span>
        <a className="tap" href={`/${view.locale.code}/where`}>
          {words.t('country.change')}
        </a>
        <a className="tap" href={`/${view.locale.code}/helplines/${country.toLowerCase()}`}>
          {panel.t('all', { country: name })}
        </a>
      </p>
    </>
  );
}

/** What a person in distress sees first: a sentence that fits, one clear step, one silent way, the rest below it. */
export function SupportPanel(props: SupportPanelProps) {
  const { words, panel, verdict, pick, country, countryForm } = props;
  const { t } = panel;
  const ambulanceLeads = AMBULANCE_LEADS.includes(verdict.topic) || verdict.reasons.includes('acting-now');
  const forFriends = verdict.who === 'other' && !verdict.reasons.includes('bereaved');
  const inCrisis = verdict.level === 'crisis';
  return (
    <section
      aria-labelledby="support"
      lang={panel.language}
      dir={panel.direction}
      className="stack rounded-2xl border-s-4 border-teal bg-panel p-4"
    >
      <h1 id="support" className="text-[1.35rem]">
        {t(`lead.${leadKey(verdict)}`)}
      </h1>
      {ambulanceLeads && <Emergency {...props} />}
      {VIOLENCE.includes(verdict.topic) && <p>{t('trace')}</p>}
      {forFriends && inCrisis && <ForFriends {...props} />}
      {country ? (
        <CountryLines {...props} country={country} />
      ) : (
        <>
          <p>{t('where.lead')}</p>
          {countryForm}
        </>
      )}
      {!ambulanceLeads && <Emergency {...props} />}
      {pick.state !== 'open' && pick.state !== 'withheld' && (
        <WorldwideList view={words} lines={pick.worldwide} />
      )}
      {forFriends && !inCrisis && <ForFriends {...props} />}
      <SelfHelp t={t} withMessage={!VIOLENCE.includes(verdict.topic) && !forFriends} />
    </section>
  );
}
