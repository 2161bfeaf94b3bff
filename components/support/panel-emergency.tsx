import { EmergencyNumbers } from '@/components/helplines/emergency-numbers';
import type { Verdict } from '@/lib/crisis';
import { isCompact, VIOLENCE, wordsLanguage, type SupportPanelProps } from './panel-props';

const LIFE_AT_STAKE: readonly Verdict['topic'][] = ['suicide', 'self-harm', 'overdose'];

/** What the emergency number is for, in this search. */
function emergencySentence({ panel: { t }, verdict: { topic, who, level } }: SupportPanelProps): string {
  if (VIOLENCE.includes(topic)) return t('emergency.violence');
  if (level !== 'crisis' || !LIFE_AT_STAKE.includes(topic)) return t('emergency.general');
  return t(who === 'other' ? 'emergency.other' : 'emergency.self');
}

/** The emergency number, the one first that fits the search, and what it is for. */
export function Emergency(props: SupportPanelProps) {
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
      <div {...wordsLanguage(props)}>
        <EmergencyNumbers view={words} numbers={numbers} />
      </div>
    </div>
  );
}
