import type { PageView } from '@/components/layout/page-view';
import type { Share } from '@/lib/crisis/figures';

interface Row {
  name: string;
  caught?: Share;
  exact?: Share;
  kept?: Share;
  falseCrisis?: Share;
}

interface FiguresTableProps {
  view: PageView;
  caption: string;
  rows: readonly Row[];
}

/** How often the search is right: what it notices, and what it leaves alone, each with what chance may make of it. */
export function FiguresTable({ view: { t }, caption, rows }: FiguresTableProps) {
  return (
    <table className="w-full text-start">
      <caption className="text-start">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="text-start" />
          <th scope="col" className="text-start">
            {t('detector.caught')}
          </th>
          <th scope="col" className="text-start">
            {t('detector.kept')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, caught, exact, kept, falseCrisis }) => (
          <tr key={name} className="align-top">
            <th scope="row" className="text-start font-normal">
              {name}
            </th>
            <td>{caught && exact && <Cell {...{ t, first: caught, second: exact, label: 'urgent' }} />}</td>
            <td>
              {kept && falseCrisis && (
                <Cell {...{ t, first: kept, second: falseCrisis, label: 'falselyUrgent' }} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  t: PageView['t'];
  first: Share;
  second: Share;
  label: 'urgent' | 'falselyUrgent';
}

function Cell({ t, first, second, label }: CellProps) {
  if (first.of === 0) return '–';
  return (
    <>
      {t('detector.share', { share: first.share, low: first.low, high: first.high })}
      <br />
      <small>{t(`detector.${label}`, { share: second.share })}</small>
    </>
  );
}
