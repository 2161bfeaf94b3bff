import { existsSync, watch } from 'node:fs';

/** Editors write one file in several steps; this long after the last one it is taken for saved. */
const QUIET_MILLISECONDS = 200;

/**
 * Calls `content` when something was saved that the content build reads, `code` when something was saved that Next compiles.
 * While a call runs, further changes wait and then lead to one more call.
 * @param {{ content: () => unknown, code: () => unknown }} actions
 */
export function watchSources({ content, code }) {
  const onContent = collected(content);
  const onCode = collected(code);
  watchFolder('content', () => onContent());
  watchFolder('lib/build', () => onContent());
  // The style sheet is made from the classes that components use.
  watchFolder('components', () => onContent());
  watchFolder('app', () => onCode());
  watchFolder('lib', (file) => file.startsWith('build') || onCode());
}

/**
 * @param {string} folder
 * @param {(file: string) => unknown} onChange
 */
function watchFolder(folder, onChange) {
  if (!existsSync(folder)) return;
  watch(folder, { recursive: true }, (_event, file) => {
    if (file && !/(?:^|[/\\])\.|~$|\.test\.\w+$/.test(file)) onChange(file);
  });
}

/**
 * @param {() => unknown} action
 * @returns {() => void} that calls the action once things have been quiet, never twice at the same time
 */
export function collected(action, quiet = QUIET_MILLISECONDS) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let running = false;
  let again = false;
  const run = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      await action();
    } finally {
      running = false;
    }
    if (again) {
      again = false;
      void run();
    }
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, quiet);
  };
}
