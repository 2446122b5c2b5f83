import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { checked } from './scripts/vite/checked/plugin.ts';
import { contentPlugins } from './scripts/vite/content-plugins.ts';
import { kernels } from './scripts/vite/kernels-plugin.ts';
import { weightSums } from './scripts/vite/weight-sums.ts';

const project = (
  name: string,
  include: string[],
  rest: {
    testTimeout?: number;
    hookTimeout?: number;
    environment?: 'happy-dom';
    setupFiles?: string[];
    isolate?: boolean;
  } = {},
) => ({
  extends: true as const,
  test: { name, include, environment: 'node', ...rest },
});

/** Lessons run on the quick kernels, and say what they took. */
const LESSONS = 'tests/of-lessons.ts';

export default defineConfig({
  plugins: [...contentPlugins(), kernels(), weightSums(), checked()],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    // Far more than any test needs: two busy cores are no reason to fail, and in npm test the browser goes first.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // By itself it leaves a core free, and of two that is half.
    maxWorkers: '100%',
    projects: [
      // Hundreds of short files: reading the modules anew for each takes longer than the tests.
      project('unit', ['{lib,app,scripts}/**/*.test.{ts,tsx}', '!**/*.{law,golden}.test.ts'], { isolate: false }),
      project('laws', ['**/*.law.test.ts'], { setupFiles: [LESSONS], isolate: false }),
      project('golden', ['**/*.golden.test.ts']),
      // Whole builds of the site.
      project('scratch', ['tests/scratch/*.test.ts'], { testTimeout: 600_000, hookTimeout: 600_000 }),
      // The whole page, as its reader meets it, in a document without a browser.
      project('pages', ['tests/pages/*.test.{ts,tsx}'], {
        environment: 'happy-dom',
        testTimeout: 180_000,
        setupFiles: [LESSONS, 'tests/pages/driver/document.ts'],
      }),
      project(
        'content',
        ['content/**/*.test.{ts,tsx}', '!**/*.law.test.ts', 'tests/{content,museum}/**/*.test.{ts,tsx}'],
        { setupFiles: [LESSONS], isolate: false },
      ),
      // Lessons and languages that are not shipped, in the place of those that are: each file has modules of its own.
      project('example', ['tests/{example,languages}/**/*.test.{ts,tsx}']),
    ],
  },
});
