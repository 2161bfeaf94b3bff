const status = document.querySelector('[role=status]')!;

/** Has a screen reader say something, without a change on the page; '' ends it. The place for it is in the header. */
export function announce(words: string): void {
  status.textContent = words;
}
