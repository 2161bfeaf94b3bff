import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    tsconfigPaths: true,
    alias: {
      // Next puts an empty module in its place on the server; the tests run there too.
      'server-only': fileURLToPath(
        new URL('./node_modules/next/dist/compiled/server-only/empty.js', import.meta.url),
      ),
    },
  },
  test: {
    include: ['{lib,components,scripts,content,app}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
  },
});
