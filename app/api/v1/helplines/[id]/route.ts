import type { HelplineAnswer } from '@/lib/api/answer-schema';
import { closedAnswer, helplineNow } from '@/lib/api/helpline-answer';
import { ONE_PARAMETERS } from '@/lib/api/parameters';
import { instantOf, readParameters, wholeMinute } from '@/lib/api/read-parameters';
import { closedById, helplineById } from '@/lib/data/countries';
import { lineAt } from '@/lib/helplines';
import { DATA_CACHE, untilMinuteEnds } from '@/lib/http/cache-control';
import { OPEN_TO_ALL, preflight, publicData } from '@/lib/http/public-data';
import { redirectTo } from '@/lib/http/redirect';
import { apiProblem, apiRoute, wrongParameters } from '../../../../_shell/api-route';

export const dynamic = 'force-dynamic';

/** 410 for a service that has ended, with who takes its callers; 404 for an id that never was. */
function noLine(id: string): Response {
  const known = closedById(id);
  const closed = known?.country.closed.find((each) => each.id === known.id);
  return closed
    ? apiProblem(
        410,
        'This service has ended.',
        'Do not show it. See closed for who takes its callers now.',
        {
          closed: closedAnswer(closed),
        },
      )
    : apiProblem(404, 'There is no line of this id.', 'All ids are in /data/helplines.json.');
}

/** One line, with who answers now or at the instant asked. */
export const GET = apiRoute<{ id: string }>((request, { id }) => {
  const { searchParams, search } = new URL(request.url);
  const asked = readParameters(searchParams, ONE_PARAMETERS);
  if (asked.errors) return wrongParameters(asked.errors);
  const known = helplineById(id);
  if (!known) return noLine(id);
  const { helpline, country } = known;
  if (helpline.id !== id) return redirectTo(`/api/v1/helplines/${helpline.id}${search}`, 308, OPEN_TO_ALL);
  const asks = instantOf(asked.query);
  const now = new Date();
  const at = asks ?? wholeMinute(now);
  const answer: HelplineAnswer = {
    at: at.toISOString(),
    helpline: helplineNow(lineAt(helpline, at), country, at),
  };
  return publicData(request, {
    text: JSON.stringify(answer),
    cache: asks ? DATA_CACHE : untilMinuteEnds(now),
  });
});

export const OPTIONS = apiRoute(preflight);
