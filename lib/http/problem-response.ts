/**
 * An error for machines (RFC 9457). `title` is one sentence about what is wrong, `detail` what to do; neither repeats what was sent.
 */
export function problemResponse(status: number, title: string, detail: string): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title, status, detail }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  });
}
