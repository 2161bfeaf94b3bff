import { helplineNow } from '@/lib/api/helpline-answer';
import { ONE_PARAMETERS } from '@/lib/api/parameters';
import { instantOf, readParameters, wholeMinute } from '@/lib/api/read-parameters';
import type { HelplineAnswer } from '@/lib/api/answer-schema';
import { helplineById } from '@/lib/data/countries';
import { lineAt } from '@/lib/helplines';
import { DATA_CACHE, untilMinuteEnds } from '@/lib/http/cache-control';
import { preflight, publicData } from '@/lib/http/public-data';
import { apiProblem, apiRoute, wrongParameters } from '../../../../_shell/api-route';

export const dynamic = 'force-dynamic';

/** One line, with who answers now or at the instant asked. */
export const GET = apiRoute<{ id: string }>((request, { id }) => {
  const asked = readParameters(new URL(request.url).searchParams, ONE_PARAMETERS);
  if (asked.errors) return wrongParameters(asked.errors);
  const known = helplineById(id);
  if (!known)
    return apiProblem(
      404,
      'There is no line of this id.',
      'All ids are in /data/helplines.json; see /data/changes.json for lines that were taken out.',
    );
  const asks = instantOf(asked.query);
  const now = new Date();
  const at = asks ?? wholeMinute(now);
  const answer: HelplineAnswer = {
    at: at.toISOString(),
    helpline: helplineNow(lineAt(known.helpline, at), known.country, at),
  };
  return publicData(request, {
    text: JSON.stringify(answer),
    cache: asks ? DATA_CACHE : untilMinuteEnds(now),
  });
});

export const OPTIONS = apiRoute(preflight);
