import type { PageView } from '@/components/layout/page-view';
import {
  emergencyHref,
  type CompiledCountry,
  type EmergencyAccess,
  type EmergencyNumber,
} from '@/lib/helplines';
import { EmergencyNumbers } from './emergency-numbers';
import { NumberWords } from './number-words';
import { SourceList } from './source-list';

interface EmergencySectionProps {
  view: PageView;
  country: CompiledCountry;
  /** In the order in which to offer them. */
  numbers: readonly EmergencyNumber[];
}

/** A way without a voice: a text message can be begun by a tap, a textphone is another machine. */
function Access({ view: { t }, access }: { view: Pick<PageView, 't'>; access: EmergencyAccess }) {
  const { way, display, limits } = access;
  const words = (
    <NumberWords words={(number) => t(`emergency.access.${way}`, { number })} values={[display]} />
  );
  return (
    <li>
      {way === 'sms' ? (
        <a className="tap" href={emergencyHref(access).replace('tel:', 'sms:')}>
          {words}
        </a>
      ) : (
        words
      )}{' '}
      {limits.map((limit) => t(`emergency.access.${limit}`)).join(' ')}
    </li>
  );
}

/** Emergency numbers with what each reaches, ways for people who are deaf or cannot speak, and how the numbers are known. */
export function EmergencySection({ view, country, numbers }: EmergencySectionProps) {
  const { t } = view;
  const { emergencyAccess, emergencyConfidence, emergencyEvidence } = country;
  return (
    <section className="stack" aria-labelledby="emergency">
      <h2 id="emergency">{t('emergency.title')}</h2>
      <EmergencyNumbers view={view} numbers={numbers} />
      {emergencyAccess.length > 0 && (
        <div>
          <h3>{t('emergency.access.title')}</h3>
          <ul>
            {emergencyAccess.map((access) => (
              <Access key={access.way + access.dial} view={view} access={access} />
            ))}
          </ul>
        </div>
      )}
      {emergencyConfidence && (
        <details className="text-[0.9em] text-quiet">
          <summary className="fold">{t(`emergency.confidence.${emergencyConfidence}`)}</summary>
          <SourceList view={view} sources={emergencyEvidence} />
        </details>
      )}
    </section>
  );
}
