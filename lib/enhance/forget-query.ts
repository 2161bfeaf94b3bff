/** Takes a query that came in by a link (`?q=`) out of the address bar, and so out of what a reload or a bookmark would keep. */
export function forgetQuery(): void {
  const url = new URL(location.href);
  if (!url.searchParams.has('q')) return;
  url.searchParams.delete('q');
  history.replaceState(null, '', url);
}
