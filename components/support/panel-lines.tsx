import type { GroupLine } from '@/lib/helplines';
import { Offer } from './offer';
import { wordsLanguage, type SupportPanelProps } from './panel-props';

/** Whether somebody can talk now, said plainly. */
export function stateSentence({ panel: { t }, pick }: SupportPanelProps): string {
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

function groupName(
  { words: { t, format, region } }: SupportPanelProps,
  { audience, regions }: GroupLine,
): string {
  const [group] = audience;
  const parts = [
    ...(group ? [t(`audienceIf.${group}`)] : []),
    ...(regions.length > 0 ? [t('line.area', { area: format.list(regions.map(region)) })] : []),
  ];
  return parts.join(' · ');
}

/** The one best line and the silent way: two buttons under one name where they are the same line. */
export function FirstLines(props: SupportPanelProps) {
  const { words, panel, pick, now, country, confident } = props;
  const { best, silent, silentFirst } = pick;
  const named = confident || !country ? undefined : words.format.country(country);
  const offer = { view: words, now, country: named, language: wordsLanguage(props) };
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
export function MoreLines(props: SupportPanelProps) {
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
          language={wordsLanguage(props)}
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
