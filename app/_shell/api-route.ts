import 'server-only';
import { PHASE_PRODUCTION_BUILD } from 'next/constants';
import type { ParameterError } from '@/lib/api/answer-schema';
import { problemResponse } from '@/lib/http/problem-response';
import { OPEN_TO_ALL } from '@/lib/http/public-data';
import { door } from './door';

/** A route for machines that anybody may read. Whatever is thrown, they get a problem that they can tell from an answer, not the emergency page. */
export function apiRoute<P>(answer: (request: Request, params: P) => Response | Promise<Response>) {
  return door<P>(async (request, params) => {
    try {
      return await answer(request, params);
    } catch (error) {
      if (process.env.NEXT_PHASE === PHASE_PRODUCTION_BUILD) throw error;
      console.error('An answer for machines could not be made.', error);
      return apiProblem(
        500,
        'The answer could not be made.',
        'Try again, or read /data/helplines.json. If someone is in danger, call your emergency number.',
      );
    }
  });
}

/** A problem that pages of other sites may read. */
export function apiProblem(
  status: number,
  title: string,
  detail: string,
  members: Readonly<Record<string, unknown>> = {},
): Response {
  return problemResponse(status, title, detail, { members, headers: OPEN_TO_ALL });
}

/** The problem of a query whose parameters are wrong: it names each, its value and what is taken. */
export function wrongParameters(errors: readonly ParameterError[]): Response {
  const names = [...new Set(errors.map(({ parameter }) => parameter))].join(', ');
  return apiProblem(
    400,
    'A parameter is wrong.',
    `See errors for what is taken instead of: ${names}. All parameters are described in /api/v1/openapi.json.`,
    { errors },
  );
}
