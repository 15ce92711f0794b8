import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Many tests wait for a child process, a database or a browser, so that three workers fill two cores.
    maxWorkers: 3,
    // No test changes a module: sharing them saves a quarter of the time.
    isolate: false,
    // Child processes start from code that was compiled once.
    env: { NODE_COMPILE_CACHE: "node_modules/.cache/node" },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
