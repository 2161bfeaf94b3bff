import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { requestHandler, type HandlerOptions } from './request-handler';

export interface Timeouts {
  /** Milliseconds until the headers of a request must have come, counted from its first byte. */
  headers: number;
  /** Milliseconds until the whole request must have come. */
  request: number;
  /** Milliseconds between two looks at the clock. */
  check: number;
}

const TIMEOUTS: Timeouts = { headers: 10_000, request: 30_000, check: 1000 };

/** Longer than the 60 seconds for which common load balancers keep a connection, so that they are the ones to close it. */
const KEEP_ALIVE_MILLISECONDS = 65_000;

/**
 * An HTTP server around the site, not listening yet. What cannot be read as a request is answered with the help page as well:
 * 400, 408 for a request that comes too slowly, 431 for a head of more than 16 kB (a very long address included).
 */
export function siteServer(options: HandlerOptions, timeouts: Timeouts = TIMEOUTS): Server {
  const server = createServer(
    {
      headersTimeout: timeouts.headers,
      requestTimeout: timeouts.request,
      connectionsCheckingInterval: timeouts.check,
      keepAliveTimeout: KEEP_ALIVE_MILLISECONDS,
    },
    requestHandler(options),
  );
  const underWay = new WeakMap<Duplex, { request: IncomingMessage; response: ServerResponse }>();
  server.prependListener('request', (request, response) => {
    underWay.set(request.socket, { request, response });
    response.on('close', () => underWay.delete(request.socket));
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    const status = STATUS_OF_ERROR[error.code ?? ''] ?? 400;
    const open = underWay.get(socket);
    if (open && status === 408 && !open.response.headersSent) {
      open.response.shouldKeepAlive = false;
      options.help.answer(open.request, open.response, status);
    } else if (open || !socket.writable) {
      // An answer that is on its way must not get a second one into its middle.
      socket.destroy();
    } else {
      const page = options.help.raw(status);
      socket.end(page);
      options.answered({ method: '-', path: '-', status, milliseconds: 0, bytes: Buffer.byteLength(page) });
    }
  });
  return server;
}

const STATUS_OF_ERROR: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};
