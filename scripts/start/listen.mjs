/** What the system says where it has no IPv6. */
const NO_IPV6 = new Set(['EAFNOSUPPORT', 'EADDRNOTAVAIL', 'EINVAL']);

/**
 * Makes a server listen on a port. Without a host: on all addresses, IPv6 and IPv4 (`::`), or IPv4 alone where there is no IPv6.
 * Resolves to the port it has (another than `port` only for 0).
 * @param {import('node:net').Server} server
 * @param {number} port
 * @param {string | undefined} host
 * @returns {Promise<number>}
 * @throws Error with one plain sentence where the port cannot be had.
 */
export async function listen(server, port, host) {
  try {
    return await listenOn(server, port, host || '::');
  } catch (error) {
    if (!host && NO_IPV6.has(error.code)) return listen(server, port, '0.0.0.0');
    if (error.code === 'EADDRINUSE') {
      throw new Error(
        `Port ${port} is in use by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
      );
    }
    if (error.code === 'EACCES') {
      throw new Error(`This user may not open port ${port}. Choose one above 1023: PORT=3000 npm start`);
    }
    throw new Error(`The server cannot listen on ${host ? `${host}, ` : ''}port ${port}: ${error.message}`);
  }
}

/**
 * The port in the environment variable PORT, or 3000.
 * @param {string | undefined} text
 * @returns {number}
 * @throws Error with one plain sentence where it is no port.
 */
export function portOf(text) {
  const port = text === undefined || text.trim() === '' ? 3000 : Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error('PORT must be a whole number from 0 to 65535, for example PORT=3000 npm start');
}

/**
 * @param {import('node:net').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>}
 */
function listenOn(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(address && typeof address === 'object' ? address.port : port);
    });
  });
}
