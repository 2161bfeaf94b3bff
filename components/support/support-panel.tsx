import { WorldwideList } from '@/components/helplines/worldwide-list';
import { ForFriends } from './for-friends';
import { leadKey } from './lead';
import { Emergency } from './panel-emergency';
import { FirstLines, MoreLines, stateSentence } from './panel-lines';
import { ambulanceLeads, isCompact, VIOLENCE, wordsLanguage, type SupportPanelProps } from './panel-props';
import { SelfHelp } from './self-help';
import { WhichCountry } from './which-country';

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
        <ul className="list-disc ps-6" {...wordsLanguage(props)}>
          <li>{words.t('helplines.noneTrusted')}</li>
          <li>{words.t('helplines.noneHealth')}</li>
        </ul>
      )}
      {pick.laws.length > 0 && <p>{panel.t('hostile')}</p>}
      {pick.state === 'withheld' && (
        <WorldwideList view={words} lines={pick.worldwide} language={wordsLanguage(props)} />
      )}
      <FirstLines {...props} />
      {!answered && emergency}
      {!isCompact(props) && <MoreLines {...props} />}
      <WhichCountry {...props} />
      {answered && emergency}
      {!answered && !isCompact(props) && pick.state !== 'withheld' && (
        <WorldwideList view={words} lines={pick.worldwide} language={wordsLanguage(props)} />
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
      <div {...wordsLanguage(props)}>{countryForm}</div>
      {!ambulanceLeads(props) && <Emergency {...props} />}
      <WorldwideList view={words} lines={pick.worldwide} language={wordsLanguage(props)} />
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
