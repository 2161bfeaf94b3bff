import { spawn } from 'node:child_process';
import process from 'node:process';

/**
 * Runs npm with its output on this terminal, as the npm that started this process where there is one. A signal to stop goes on to it.
 * @param {string[]} args
 * @returns {Promise<void>}
 * @throws Error with one sentence where npm ends with a failure; what failed npm has printed.
 */
export function npm(args) {
  const { NODE_ENV: _unset, ...env } = process.env;
  const starter = process.env.npm_execpath ?? '';
  const [command, ...before] = starter.endsWith('npm-cli.js') ? [process.execPath, starter] : ['npm'];
  const child = spawn(command, [...before, ...args], {
    env,
    stdio: 'inherit',
    shell: command === 'npm' && process.platform === 'win32',
  });
  const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  process.on('SIGINT', pass).on('SIGTERM', pass);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      if (code === 0) resolve();
      else reject(new Error(signal ? 'Stopped.' : `\`npm ${args.join(' ')}\` failed; see above.`));
    });
  });
}
