import { afterAll } from 'vitest';
import { runOn } from '@/content/run';
import { bestBackend } from '@/lib/backend/best';

declare module 'vitest' {
  interface TaskMeta {
    /** Seconds of the processor that a file of tests took, reading its modules included. */
    processor?: number;
  }
}

// Tests of lessons compute as a page does that has stood for a moment: with WebAssembly, in a fraction of the time. That
// TypeScript gives the same bits is a law of its own.
runOn(bestBackend());

const before = process.cpuUsage();
// biome-ignore lint/correctness/noEmptyPattern: Vitest wants a pattern before the file.
afterAll(({}, { meta }) => {
  const { user, system } = process.cpuUsage(before);
  meta.processor = (user + system) / 1e6;
});
