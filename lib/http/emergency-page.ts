import { escapeHtml } from './escape';

export interface EmergencyWords {
  lang: string;
  direction: 'ltr' | 'rtl';
  siteName: string;
  tab: string;
  title: string;
  lead: string;
  emergency: string;
  mobile: string;
  directories: string;
  start: string;
}

/**
 * The page for when anything else fails: what to dial, and where lines are listed. It is made once at start-up out of strings
 * alone, so that neither the templates nor the data have to work. `css` is the site's style sheet, allowed by its hash.
 */
export function emergencyPage(
  words: EmergencyWords,
  directories: readonly { name: string; url: string }[],
  css: string,
): string {
  const e = escapeHtml;
  const list = directories
    .map(({ name, url }) => `<li><a class="tap" rel="noreferrer" href="${e(url)}">${e(name)}</a></li>`)
    .join('');
  return (
    `<!doctype html><html lang="${e(words.lang)}" dir="${words.direction}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${e(words.tab)} · ${e(words.siteName)}</title>` +
    `<style>${css}</style></head><body><main data-support="crisis" data-topic="none" data-who="unknown" class="stack mx-auto max-w-5xl px-4 pt-3">` +
    `<h1>${e(words.title)}</h1><p>${e(words.lead)}</p><h2>${e(words.emergency)}</h2><p>${e(words.mobile)}</p>` +
    `<p><a class="btn" data-emergency="112" href="tel:112">112</a></p><h2>${e(words.directories)}</h2><ul>${list}</ul>` +
    `<p><a class="tap" href="/${e(words.lang)}">${e(words.start)}</a></p></main></body></html>`
  );
}
