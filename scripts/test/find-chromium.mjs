import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const files = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...files, ...PLACES].find(runs) ?? null;
}

async function downloaded() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return existsSync(file) ? file : null;
}

function installOnDebian() {
  const allowed = process.env.CI && process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!allowed) return null;
  const apt = (...args) =>
    execFileSync('apt-get', ['-y', '-q', ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '--no-install-recommends', 'chromium', 'fonts-noto-core', 'fonts-noto-cjk');
  return installed();
}

/**
 * Path of a Chromium to test with: `CHROMIUM_PATH`, else an installed one, else Playwright's download, else (only as root with `CI`
 * set on Debian) one that is installed now.
 * @returns {Promise<string>}
 * @throws Error that says what to do, when there is none
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (runs(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, but there is no program.`);
  }
  const found = installed() ?? (await downloaded()) ?? installOnDebian();
  if (found) return found;
  throw new Error(
    'There is no Chromium to test with. Install one (Debian: apt-get install chromium fonts-noto-core fonts-noto-cjk; elsewhere: npx playwright install chromium), or set CHROMIUM_PATH.',
  );
}
