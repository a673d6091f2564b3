import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{core,api,bot,admin-web,prisma,tests,setup}/**/*.test.{ts,tsx}'],
    globalSetup: 'tests/built-web.ts',
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Real tesseract, real Chromium and real SQLite files on two cores: more workers only take turns.
    maxWorkers: 2,
  },
})
