import { defineConfig } from 'vitest/config';

/** Property tests run ten thousand times in CI, which takes longer than the default limit allows. */
export default defineConfig({
  test: { include: ['test/**/*.test.{ts,mjs}'], testTimeout: 900_000, hookTimeout: 120_000 },
});
