import { createServer, request as httpRequest } from 'node:http';

const SCRIPT_PATH = '/__lantern/reload.js';
const CHANGES_PATH = '/__lantern/changes';
const TAG = `<script src="${SCRIPT_PATH}"></script>`;

// The first message on a connection is the number of the last change: after a break it tells whether something was missed.
const SCRIPT = `let known;
new EventSource('${CHANGES_PATH}').onmessage = ({ data }) => {
  if (known !== undefined && known !== data) location.reload();
  known = data;
};`;

const WAIT_PAGE = `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="1"><title>Starting</title><p>The site is starting.`;

/**
 * A server for people who write: passes everything on to `target`, puts a script into HTML that reloads the page on `reload()`,
 * and takes the Content-Security-Policy off. The site itself knows nothing of it. Until the target answers, a waiting page does.
 * @param {{ host: string, port: number }} target
 */
export function reloadProxy(target) {
  let change = Date.now();
  /** @type {Set<import('node:http').ServerResponse>} */
  const pages = new Set();

  const server = createServer((request, response) => {
    if (request.url === SCRIPT_PATH) {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(SCRIPT);
    } else if (request.url === CHANGES_PATH) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(`data: ${change}\n\n`);
      pages.add(response);
      response.on('close', () => pages.delete(response));
    } else {
      passOn(request, response);
    }
  });

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  function passOn(request, response) {
    const { 'accept-encoding': _compressed, ...headers } = request.headers;
    headers['x-forwarded-for'] ??= request.socket.remoteAddress;
    const { method, url: path } = request;
    const onward = httpRequest({ ...target, method, path, headers }, (answer) => {
      const { 'content-security-policy': _policy, ...kept } = answer.headers;
      const isPage = /^text\/html/.test(kept['content-type'] ?? '') && method !== 'HEAD';
      if (isPage) delete kept['content-length'];
      response.writeHead(answer.statusCode ?? 502, kept);
      answer.on('end', () => response.end(isPage ? TAG : undefined));
      answer.pipe(response, { end: false });
    });
    onward.on('error', () => {
      if (response.headersSent) response.destroy();
      else response.writeHead(503, { 'Content-Type': 'text/html' }).end(WAIT_PAGE);
    });
    request.pipe(onward);
  }

  return {
    server,
    /** Reloads all open pages. */
    reload() {
      change += 1;
      for (const page of pages) page.write(`data: ${change}\n\n`);
    },
  };
}
