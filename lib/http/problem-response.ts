/** What a problem may carry beyond the members of RFC 9457. */
export interface ProblemExtras {
  /** Further members. */
  members?: Readonly<Record<string, unknown>>;
  headers?: Readonly<Record<string, string>>;
}

/**
 * An error for machines (RFC 9457). `title` is one sentence about what is wrong, `detail` what to do; neither repeats what was sent.
 */
export function problemResponse(
  status: number,
  title: string,
  detail: string,
  { members = {}, headers = {} }: ProblemExtras = {},
): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title, status, detail, ...members }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
  });
}
