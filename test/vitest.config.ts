import { defineConfig } from 'vitest/config';

/** Property tests run ten thousand times in CI, which takes longer than the default limit allows. */
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
