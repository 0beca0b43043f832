import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["test/{unit,integration,browser}/**/*.test.ts"],
    // Real keys, real processes and a real browser, on a machine that may be slow: only what hangs should fail.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
