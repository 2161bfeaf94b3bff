/**
 * Shows the buttons that share or copy, where the browser can. `data-share` holds an address of this site, which begins with `/`,
 * or a text as it is.
 */
export function enhanceShare(): void {
  document.querySelectorAll<HTMLButtonElement>('[data-share]').forEach((button) => {
    const { share, copied } = button.dataset as { share: string; copied: string };
    const url = share[0] === '/' && location.origin + share;
    button.hidden = false;
    button.onclick = async () => {
      try {
        if (navigator.share) await navigator.share(url ? { title: document.title, url } : { text: share });
        else {
          await navigator.clipboard.writeText(url || share);
          button.textContent = copied;
        }
      } catch {
        // The reader closed the sheet, or the browser forbids it: nothing is lost.
      }
    };
  });
}
