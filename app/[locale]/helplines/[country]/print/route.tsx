import { PrintSheet } from '@/components/print/print-sheet';
import { countryByCode } from '@/lib/data/countries';
import { siteUrl } from '@/lib/data/request-country';
import { sheetLines } from '@/lib/helplines';
import { requestOrigin } from '@/lib/http/request-origin';
import { livePage } from '../../../../_shell/page-route';

export const dynamic = 'force-dynamic';

/** As many as fit on one sheet in every language, with their hours. */
const MOST_LINES = 12;

/** A country's lines on one sheet. Made per request, since a copy that was not told its own address learns it from whoever asks. */
export const GET = livePage<{ locale: string; country: string }>((view, { country: code }, request) => {
  const country = countryByCode(code);
  if (!country) return null;
  const locale = view.locale.code;
  const today = new Date();
  return {
    tab: view.t('print.tab'),
    path: `/helplines/${code}/print`,
    country: country.code,
    indexed: false,
    body: (
      <PrintSheet
        view={view}
        country={country}
        lines={sheetLines(country, { locale, now: today }, MOST_LINES)}
        address={`${siteUrl ?? requestOrigin(request)}/${locale}/helplines/${code}`}
        today={today}
      />
    ),
  };
});
