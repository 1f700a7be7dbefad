import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Many tests run the program itself, cold; a busy machine is no fault of the program.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // All cores: the thread that collects results has little to do.
    maxWorkers: '100%',
  },
})
