import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Whether `node_modules` holds what `package-lock.json` asks for. npm keeps its own list of what it has installed, written when it is done,
 * so an installation that was broken off or made for another state of the project does not pass.
 * Packages that are optional (for other systems) or only wanted by others may be missing; `needDev: false` lets those for building be missing too.
 * @param {string} root folder of the project
 * @param {{ needDev: boolean }} options
 * @returns {boolean}
 */
export function isInstalled(root, { needDev }) {
  const list = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(list)) return false;
  const wanted = packagesOf(path.join(root, 'package-lock.json'));
  const present = packagesOf(list);
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '') return true;
    const found = present[place];
    if (found) return found.version === entry.version && found.integrity === entry.integrity;
    return Boolean(entry.optional || entry.devOptional || entry.peer || (entry.dev && !needDev));
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, dev?: boolean }>}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}
