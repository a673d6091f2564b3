import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: 'tests/built-web.ts',
    // To read the whole of core takes longer than most tests: a process reads it once for all the files that it runs.
    // What a test opens it closes, and nothing of the house is kept outside of an opened house.
    isolate: false,
    // A machine that does much else is slow, not wrong.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    // One more than there are processors: journeys wait for browsers, programs and retries. Not many more, since each
    // may bring a Chromium and a reader of receipts.
    maxWorkers: Math.min(4, availableParallelism() + 1),
    // The projects run in the order of their names: what takes long begins first, and the short ones fill up the end.
    projects: [
      { extends: true, test: { name: 'journeys', include: ['tests/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'rooms', include: ['{core,api,bot,admin-web,prisma,setup}/**/*.test.ts'] },
      },
    ],
  },
})
