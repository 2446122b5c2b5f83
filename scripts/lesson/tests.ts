import { type Reporter, startVitest } from 'vitest/node';
import type { Check } from './kinds';

/** What came of the tests of a lesson, and how many seconds of the processor those in its own folder took. */
interface Tested {
  readonly checks: readonly Check[];
  readonly processor: number;
}

/** Runs the tests of one lesson and keeps what came of each. */
export async function testsOf(id: string): Promise<Tested> {
  process.env.LESSON = id;
  const own = `content/lessons/${id}/`;
  const checks: Check[] = [];
  let processor = 0;
  const reporter: Reporter = {
    onTestCaseResult(test) {
      const { errors = [] } = test.result();
      checks.push({ title: test.fullName, faults: errors.map(({ message }) => message) });
    },
    onTestModuleEnd(module) {
      if (module.relativeModuleId.startsWith(own)) processor += module.meta().processor ?? 0;
    },
    onTestRunEnd(modules, unhandled) {
      const faults = [...modules.flatMap((module) => module.errors()), ...unhandled].map(({ message }) => message);
      if (faults.length) checks.push({ title: `lesson ${id} cannot be tested`, faults });
    },
  };
  const files = ['tests/content/every-step', 'tests/content/words', 'tests/content/claims', own];
  const vitest = await startVitest('test', files, { watch: false, project: ['content'], reporters: [reporter] });
  await vitest.close();
  return { checks, processor };
}
