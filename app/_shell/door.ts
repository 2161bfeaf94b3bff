import 'server-only';
import { PHASE_PRODUCTION_BUILD } from 'next/constants';
import { emergencyResponse } from './emergency';

export interface RouteContext<P> {
  params: Promise<P>;
}

type Route<P> = (request: Request, context: RouteContext<P>) => Promise<Response>;

/**
 * The one door of every route: whatever is thrown behind it, the reader gets the emergency page with status 200.
 * Only the build lets errors through, so that it stops instead of keeping that page.
 */
export function door<P>(route: (request: Request, params: P) => Response | Promise<Response>): Route<P> {
  return async (request, context) => {
    try {
      return await route(request, await context.params);
    } catch (error) {
      if (process.env.NEXT_PHASE === PHASE_PRODUCTION_BUILD) throw error;
      return emergencyResponse(request, error);
    }
  };
}
