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
  /** The English sentences, to stand beneath a translation that no native speaker has read; null where the page itself is in that language. */
  english: PanelTranslator | null;
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

const LIFE_AT_STAKE: readonly Verdict['topic'][] = ['suicide', 'self-harm', 'overdose'];
const VIOLENCE: readonly Verdict['topic'][] = ['abuse', 'sexual-violence'];

/** An overdose, or somebody who is acting now: the help that counts is an ambulance, before any talk. */
function ambulanceLeads({ verdict: { level, topic, reasons } }: SupportPanelProps): boolean {
  return level === 'crisis' && (topic === 'overdose' || reasons.includes('acting-now'));
}

/** Beside a hard topic without danger, the panel keeps to one line, so that what was asked for is near. */
function isCompact({ verdict, pick }: SupportPanelProps): boolean {
  return verdict.level !== 'crisis' && pick.best !== null;
}

function stateSentence({ panel: { t }, pick }: SupportPanelProps): string {
  switch (pick.state) {
    case 'open':
      return t(pick.best?.channel.kind === 'phone' ? 'now.open' : 'now.openSilent');
    case 'hours-unknown':
      return t('now.unknown');
    case 'closed':
      return t('now.noneOpen');
    case 'withheld':
      return t('now.withheld');
    case 'none':
      return t(pick.groups.length + pick.others.length > 0 ? 'now.someOnly' : 'now.noneKnown');
  }
}

function groupName({ words: { t } }: SupportPanelProps, { audience, regions }: GroupLine): string {
  const [group] = audience;
  const parts = [
    ...(group ? [t(`audienceIf.${group}`)] : []),
    ...(regions.length > 0 ? [t('line.area', { area: regions.join(t('line.comma')) })] : []),
  ];
  return parts.join(' · ');
}

/** The one best line and the silent way: two buttons under one name where they are the same line. */
function FirstLines(props: SupportPanelProps) {
  const { words, panel, pick, now, country, confident } = props;
  const { best, silent, silentFirst } = pick;
  const named = confident || !country ? undefined : words.format.country(country);
  const offer = { view: words, now, country: named };
  if (best && silent && best.helpline.id === silent.helpline.id) {
    return <Offer {...offer} ways={silentFirst ? [silent, best] : [best, silent]} />;
  }
  const first = best && <Offer key="best" {...offer} ways={[best]} quiet={silentFirst && silent !== null} />;
  const written = silent && (
    <div key="silent" className="stack">
      <h2 className="text-[1.05rem]">{panel.t('silent')}</h2>
      <Offer {...offer} ways={[silent]} quiet={!silentFirst} />
    </div>
  );
  return <>{silentFirst ? [written, first] : [first, written]}</>;
}

/** Up to two more lines, those for a group with the group named. */
function MoreLines(props: SupportPanelProps) {
  const { words, panel, pick, now, country, confident } = props;
  const named = confident || !country ? undefined : words.format.country(country);
  const more = [
    ...pick.groups.map((line) => ({ line, group: groupName(props, line) })),
    ...pick.others.map((line) => ({ line, group: undefined })),
  ];
  if (more.length === 0) return null;
  return (
    <div className="stack">
      <h2 className="text-[1.05rem]">{panel.t('more')}</h2>
      {more.map(({ line, group }) => (
        <Offer
          key={line.helpline.id}
          view={words}
          ways={[line]}
          now={now}
          country={named}
          group={group}
          quiet
        />
      ))}
    </div>
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
  const reaching = pick.emergency.filter(
    ({ services }) => services.includes('ambulance') || services.includes('police'),
  );
  const numbers = isCompact(props) ? reaching.slice(0, 1) : reaching;
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

/** Which country the lines are for, the way to another, and to all lines. */
function WhichCountry({ view, words, panel, country, confident }: SupportPanelProps & { country: string }) {
  const name = words.format.country(country);
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-quiet">
      <span>
        {confident ? words.t('country.stated', { country: name }) : words.t('country.ask', { country: name })}
      </span>
      <a className="tap" href={`/${view.locale.code}/where`}>
        {words.t('country.change')}
      </a>
      <a className="tap" href={`/${view.locale.code}/helplines/${country.toLowerCase()}`}>
        {panel.t('all', { country: name })}
      </a>
    </p>
  );
}

/**
 * The order of help: an ambulance first where a life hangs on it; else who can talk now, then the emergency number. When nobody is
 * known to talk now, the emergency number comes before the lines for groups, and the worldwide entry after them.
 */
function Help(props: SupportPanelProps & { country: string }) {
  const { words, panel, pick } = props;
  const emergency = !ambulanceLeads(props) && <Emergency {...props} />;
  const answered = pick.state === 'open';
  return (
    <>
      <p>{stateSentence(props)}</p>
      {!pick.best && (
        <ul className="list-disc ps-6">
          <li>{words.t('helplines.noneTrusted')}</li>
          <li>{words.t('helplines.noneHealth')}</li>
        </ul>
      )}
      {pick.laws.length > 0 && <p>{panel.t('hostile')}</p>}
      {pick.state === 'withheld' && <WorldwideList view={words} lines={pick.worldwide} />}
      <FirstLines {...props} />
      {!answered && emergency}
      {!isCompact(props) && <MoreLines {...props} />}
      <WhichCountry {...props} />
      {answered && emergency}
      {!answered && !isCompact(props) && pick.state !== 'withheld' && (
        <WorldwideList view={words} lines={pick.worldwide} />
      )}
    </>
  );
}

/** For readers whose country is not known: the list to choose from, and what holds everywhere. */
function HelpAnywhere(props: SupportPanelProps) {
  const { words, panel, pick, countryForm } = props;
  return (
    <>
      <p>{panel.t('where.lead')}</p>
      {countryForm}
      {!ambulanceLeads(props) && <Emergency {...props} />}
      <WorldwideList view={words} lines={pick.worldwide} />
    </>
  );
}

/** What a person in distress sees first: a sentence that fits, one clear step, one silent way, the rest below it. */
export function SupportPanel(props: SupportPanelProps) {
  const { panel, english, verdict, country } = props;
  const { t } = panel;
  const violence = VIOLENCE.includes(verdict.topic);
  const forFriends = verdict.who === 'other' && !verdict.reasons.includes('bereaved');
  return (
    <section
      aria-labelledby="support"
      lang={panel.language}
      dir={panel.direction}
      className="stack-md max-w-3xl rounded-2xl border-s-4 border-teal bg-panel p-4"
    >
      <h1 id="support" className="text-[1.35rem]">
        {t(`lead.${leadKey(verdict)}`)}
      </h1>
      {english && (
        <p lang="en" dir="ltr" className="text-[0.8em] text-quiet">
          {english.t(`lead.${leadKey(verdict)}`)} {country && stateSentence({ ...props, panel: english })}
        </p>
      )}
      {ambulanceLeads(props) && <Emergency {...props} />}
      {violence && <p>{t('trace')}</p>}
      {country ? <Help {...props} country={country} /> : <HelpAnywhere {...props} />}
      {forFriends && <ForFriends {...props} />}
      <SelfHelp t={t} withMessage={!violence && !forFriends} />
    </section>
  );
}
