import headers from './.generated/headers.mjs';

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // `next dev` would write instructions of its own into the project.
  agentRules: false,
  // `next dev` would print the queries of searches.
  logging: { incomingRequests: { ignore: [/\/search/] } },
  // The database of network addresses is read at run time.
  outputFileTracingIncludes: {
    '/*': ['./node_modules/@ip-location-db/geo-whois-asn-country-mmdb/geo-whois-asn-country.mmdb'],
  },
  headers: async () => [{ source: '/:path*', headers }],
  // An address that nothing else answers. Next's own page for it would need inline styles.
  rewrites: async () => ({
    beforeFiles: [],
    afterFiles: [],
    fallback: [{ source: '/:path*', destination: '/missing' }],
  }),
};
