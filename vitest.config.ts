import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ['{lib,components,scripts,content,app}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
  },
});
