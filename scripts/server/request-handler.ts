import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Answered } from './access-log';
import { hasBody, readBody, withBody } from './body';
import { truthfulHeaders } from './forwarding';
import type { HelpPages } from './help-page';
import { answerNotModified } from './not-modified';
import { requestTarget } from './request-target';

/** Our longest form holds 300 characters and a few choices. */
export const BODY_LIMIT = 64 * 1024;

/** How long the rest of a body that was refused is read and thrown away, so that its sender gets to read the answer. */
const DISCARD_MILLISECONDS = 5000;

export interface HandlerOptions {
  /** The site: answers one request. */
  app: (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;
  trustedProxies: number;
  help: HelpPages;
  /** Told once for each request, when its answer has gone out. `path` is as it came, query included. */
  answered: (answer: Answered) => void;
  /** Told when the app throws. */
  failed: (error: unknown) => void;
}

/**
 * What stands between the network and the site. Hands the site requests whose path decodes, whose body is whole and at most 64 kB,
 * and whose forwarding headers are true; answers all others with the help page: 400, 413, 414, and 500 where the site throws.
 */
export function requestHandler({
  app,
  trustedProxies,
  help,
  answered,
  failed,
}: HandlerOptions): RequestListener {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = requestTarget(request.url);
    if ('status' in target) return help.answer(request, response, target.status);
    let ready = request;
    if (hasBody(request)) {
      const body = await readBody(request, BODY_LIMIT).catch(() => undefined);
      if (body === undefined) return;
      if (body === null) {
        help.answer(request, response, 413);
        return discardRest(request);
      }
      ready = withBody(request, body);
    }
    ready.url = target.url;
    ready.headers = truthfulHeaders(ready.headers, request.socket.remoteAddress, trustedProxies);
    answerNotModified(ready, response);
    await app(ready, response);
  };

  return (request, response) => {
    const { socket, method = '-', url: path = '-' } = request;
    const start = performance.now();
    const written = socket.bytesWritten;
    response.on('close', () => {
      const status = response.headersSent ? response.statusCode : null;
      answered({
        method,
        path,
        status,
        milliseconds: performance.now() - start,
        bytes: socket.bytesWritten - written,
      });
    });
    // Without a listener, an app that writes to a client who has left would end the whole server.
    response.on('error', () => {});
    answer(request, response).catch((error: unknown) => {
      failed(error);
      if (response.headersSent) response.destroy();
      else help.answer(request, response, 500);
    });
  };
}

function discardRest(request: IncomingMessage): void {
  request.resume();
  setTimeout(() => request.complete || request.socket.destroy(), DISCARD_MILLISECONDS).unref();
}
