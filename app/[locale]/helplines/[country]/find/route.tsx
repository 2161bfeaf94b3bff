import { FindAnswer } from '@/components/helplines/find-answer';
import type { PageView } from '@/components/layout/page-view';
import { countryByCode, worldwide } from '@/lib/data/countries';
import { hostileLaws } from '@/lib/data/hostile';
import { findLines, findOptions, orderForDirectory, readFindRequest } from '@/lib/helplines';
import { field, readForm } from '@/lib/http/read-form';
import type { HtmlPage } from '../../../../_shell/html-page';
import { livePage } from '../../../../_shell/page-route';

export const dynamic = 'force-dynamic';

/** Who answers now, and who fits what else was asked: the only page of the directory that knows the time. It keeps nothing. */
async function find(
  view: PageView,
  { country: code }: { locale: string; country: string },
  request: Request,
): Promise<HtmlPage | null> {
  const country = countryByCode(code);
  if (!country) return null;
  const now = new Date();
  const form = await readForm(request);
  const { searchParams } = new URL(request.url);
  const lines = orderForDirectory(country, { locale: view.locale.code, now });
  const asked = readFindRequest(
    (name) => field(form, name) || (searchParams.get(name) ?? '').trim(),
    findOptions(lines).regions,
  );
  return {
    tab: view.t('helplines.findTab'),
    path: `/helplines/${code}/find`,
    country: country.code,
    indexed: false,
    body: (
      <FindAnswer
        view={view}
        country={country}
        {...asked}
        finding={findLines(lines, asked.request, {
          at: now,
          locale: view.locale.code,
          lawsOf: () => hostileLaws(country.code),
        })}
        lines={lines}
        worldwide={worldwide.helplines}
        now={now}
      />
    ),
  };
}

export const GET = livePage(find);
export const POST = livePage(find);
