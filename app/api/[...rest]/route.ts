import { preflight } from '@/lib/http/public-data';
import { apiProblem, apiRoute } from '../../_shell/api-route';

export const dynamic = 'force-dynamic';

/** Every other address below `/api`: a problem, so that a program need not read a page. */
export const GET = apiRoute(() =>
  apiProblem(
    404,
    'There is nothing at this address.',
    'Everything that there is stands in /api/v1/openapi.json.',
  ),
);

export const OPTIONS = apiRoute(preflight);
