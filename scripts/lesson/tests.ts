import { type Reporter, startVitest } from 'vitest/node';
import type { Check } from './kinds';

/** Runs the tests of one lesson and keeps what came of each. */
export async function testsOf(id: string): Promise<Check[]> {
  process.env.LESSON = id;
  const checks: Check[] = [];
  const reporter: Reporter = {
    onTestCaseResult(test) {
      const { errors = [] } = test.result();
      checks.push({ title: test.fullName, faults: errors.map(({ message }) => message) });
    },
    onTestRunEnd(modules, unhandled) {
      const faults = [...modules.flatMap((module) => module.errors()), ...unhandled].map(({ message }) => message);
      if (faults.length) checks.push({ title: `lesson ${id} cannot be tested`, faults });
    },
  };
  const files = ['tests/content/every-step', 'tests/content/words', 'tests/content/claims', `content/lessons/${id}/`];
  const vitest = await startVitest('test', files, { watch: false, project: ['content'], reporters: [reporter] });
  await vitest.close();
  return checks;
}
