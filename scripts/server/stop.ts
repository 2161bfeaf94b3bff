import type { Server } from 'node:http';

/**
 * Stops a server: no new connections, idle ones are closed at once, requests under way are answered to the end.
 * Resolves when all connections are gone; after `patience` milliseconds the rest are cut off.
 */
export async function stopServer(server: Server, patience: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.prependListener('request', (_request, response) => {
    response.setHeader('Connection', 'close');
  });
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
}
