import { helplineList } from '@/lib/api/helpline-list';
import { listParameters } from '@/lib/api/parameters';
import { listQuery, readParameters, wholeMinute } from '@/lib/api/read-parameters';
import { countries, countryCodes, worldwide } from '@/lib/data/countries';
import { hostileLaws } from '@/lib/data/hostile';
import { DATA_CACHE, untilMinuteEnds } from '@/lib/http/cache-control';
import { preflight, publicData } from '@/lib/http/public-data';
import { apiRoute, wrongParameters } from '../../../_shell/api-route';

export const dynamic = 'force-dynamic';

const PARAMETERS = listParameters([...countryCodes]);

/** Lines that fit, best first, with who answers now or at the instant asked. */
export const GET = apiRoute((request) => {
  const asked = readParameters(new URL(request.url).searchParams, PARAMETERS);
  if (asked.errors) return wrongParameters(asked.errors);
  const query = listQuery(asked.query);
  const now = new Date();
  const list = helplineList(query, query.at ?? wholeMinute(now), { countries, worldwide, hostileLaws });
  return publicData(request, {
    text: JSON.stringify(list),
    cache: query.at ? DATA_CACHE : untilMinuteEnds(now),
  });
});

export const OPTIONS = apiRoute(preflight);
