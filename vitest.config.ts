import { defineConfig } from 'vitest/config'

// Many tests run the program itself, cold; a busy machine is no fault of the program.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } })
