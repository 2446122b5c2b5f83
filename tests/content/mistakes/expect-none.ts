import { expect } from 'vitest';

/** No mistakes; where there are some, they are the message, a line each. */
export function expectNone(mistakes: readonly string[]): void {
  if (mistakes.length) expect.fail(mistakes.join('\n'));
}
