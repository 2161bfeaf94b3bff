import { spawn } from 'node:child_process';

const PATIENCE_MILLISECONDS = 30_000;

/**
 * What `git` prints when it runs in `cwd` with these words, given `input`. Null where there is no git, no repository, or
 * anything else goes wrong: a copy without its history is a sound copy. Never asks, never fetches.
 */
export function git(cwd: string, words: readonly string[], input = ''): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const child = spawn('git', [...words], {
      cwd,
      env: {
        ...process.env,
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        LC_ALL: 'C',
      },
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: PATIENCE_MILLISECONDS,
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', () => resolve(null));
    child.on('close', (code) => resolve(code === 0 ? Buffer.concat(chunks) : null));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
