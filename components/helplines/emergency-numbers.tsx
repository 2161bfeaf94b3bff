import { PhoneIcon } from '@/components/icons/icons';
import type { PageView } from '@/components/layout/page-view';
import { emergencyHref, type EmergencyNumber } from '@/lib/helplines';
import { NumberWords } from './number-words';

interface EmergencyNumbersProps {
  view: Pick<PageView, 't' | 'format'>;
  numbers: readonly EmergencyNumber[];
}

/** Emergency numbers as buttons, in the order given, each with what it reaches; advice where there is none. */
export function EmergencyNumbers({ view, numbers }: EmergencyNumbersProps) {
  const { t, format } = view;
  if (numbers.length === 0) {
    return (
      <p>
        {t('emergency.none')}{' '}
        <a href="tel:112" data-emergency="112">
          {t('emergency.call', { number: '112' })}
        </a>
      </p>
    );
  }
  return (
    <ul className="flex flex-wrap gap-3">
      {numbers.map((number) => (
        <li key={number.dial}>
          <a href={emergencyHref(number)} data-emergency={number.dial} className="btn btn-quiet tabular-nums">
            <PhoneIcon />
            <span>
              <NumberWords
                words={(dialled) => t('emergency.call', { number: dialled })}
                values={[number.display]}
              />
              <span className="block text-[0.8em] font-normal">
                {format.list(number.services.map((service) => t(`emergency.service.${service}`)))}
              </span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
