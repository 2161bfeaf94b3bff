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
  // The box for other people's pages is the one that may stand in a frame.
  headers: async () => [
    { source: '/:path*', headers },
    {
      source: '/embed',
      headers: headers.map(({ key, value }) => ({
        key,
        value: value.replace("frame-ancestors 'none'", 'frame-ancestors *'),
      })),
    },
  ],
  // An address that nothing else answers. Next's own page for it would need inline styles.
  rewrites: async () => ({
    beforeFiles: [],
    afterFiles: [],
    fallback: [{ source: '/:path*', destination: '/missing' }],
  }),
};
