/** Shows a guide's share button where the browser can share or copy; what is shared is the guide's short address. */
export function enhanceShare(): void {
  const button = document.querySelector<HTMLButtonElement>('button[data-share]');
  const url = button && new URL(button.dataset.share ?? '', location.href).href;
  if (!button || !url) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      if (navigator.share) await navigator.share({ title: document.title, url });
      else {
        await navigator.clipboard.writeText(url);
        button.textContent = button.dataset.copied ?? '';
      }
    } catch {
      // The reader closed the sheet, or the browser forbids it: nothing is lost.
    }
  });
}
