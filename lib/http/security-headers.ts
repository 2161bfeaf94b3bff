/** The `Content-Security-Policy` of every page: our own script, the one style sheet by its hash, nothing else. */
export function contentSecurityPolicy(styleHash: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src '${styleHash}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * Headers of every answer of the site.
 * `styleHash` is the CSP source of the inlined style sheet, for example `sha256-…`.
 */
export function securityHeaders(styleHash: string): { key: string; value: string }[] {
  return [
    { key: 'Content-Security-Policy', value: contentSecurityPolicy(styleHash) },
    { key: 'Referrer-Policy', value: 'no-referrer' },
    { key: 'X-Content-Type-Options', value: 'nosniff' },
    { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    {
      key: 'Permissions-Policy',
      value: 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=()',
    },
    { key: 'X-DNS-Prefetch-Control', value: 'off' },
  ];
}
