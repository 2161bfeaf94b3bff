import { announce } from './announce';

/** Browsers forbid copying, or a reader closes the sheet: nothing is lost. */
const nothing = () => {};

/** Puts a text into the clipboard, then says so. Addresses without https have no clipboard. */
const copy = (text: string, done: () => void) =>
  navigator.clipboard && navigator.clipboard.writeText(text).then(done, nothing);

/**
 * Shows the buttons that share or copy. `data-share` holds an address of this site, which begins with `/`, or a text as it is.
 * A heading of a guide that is chosen has its address copied, besides leading to its section.
 */
export function enhanceShare(): void {
  const buttons = document.querySelectorAll<HTMLButtonElement>('[data-share]');
  buttons.forEach((button) => {
    const { share, copied } = button.dataset as { share: string; copied: string };
    const url = share[0] === '/' ? location.origin + share : '';
    button.hidden = false;
    button.onclick = () =>
      navigator.share
        ? navigator.share(url ? { title: document.title, url } : { text: share }).catch(nothing)
        : copy(url || share, () => (button.textContent = copied));
  });
  document.querySelectorAll<HTMLAnchorElement>('a.section').forEach((link) => {
    link.onclick = () => copy(link.href, () => announce((link.dataset.done = buttons[0]!.dataset.copied!)));
  });
}
