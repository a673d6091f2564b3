import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{core,api,bot,admin-web,prisma,tests,setup}/**/*.test.{ts,tsx}'],
    globalSetup: 'tests/built-web.ts',
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // One more than there are processors: journeys wait for browsers, programs and retries. Not many more, since each
    // may bring a Chromium and a reader of receipts.
    maxWorkers: Math.min(4, availableParallelism() + 1),
  },
})
