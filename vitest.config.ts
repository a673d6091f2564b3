import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: 'tests/built-web.ts',
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // A machine that does much else is slow, not wrong.
    expect: { poll: { timeout: 60_000 } },
    // One more than there are processors: journeys wait for browsers, programs and retries. Not many more, since each
    // may bring a Chromium and a reader of receipts.
    maxWorkers: Math.min(4, availableParallelism() + 1),
    projects: [
      { extends: true, test: { name: 'journeys', include: ['tests/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['{core,api,bot,admin-web,prisma,setup}/**/*.test.ts'],
          // To read the whole of core takes longer than most of these tests: one process reads it for all its files.
          isolate: false,
        },
      },
    ],
  },
})
