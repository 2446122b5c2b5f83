import { writeFileSync } from 'node:fs';

/** A reporter of Vitest for `npm test`, whose checks are projects of one run: how each went, into the file BY_PROJECT. */
export default class ByProject {
  /** @param {ReadonlyArray<import('vitest/node').TestModule>} modules
   * @param {ReadonlyArray<unknown>} errors what was thrown outside any test: then no project passes */
  onTestRunEnd(modules, errors) {
    /** @type {import('./checks.mjs').Outcomes} */
    const outcomes = {};
    for (const module of modules) {
      const { name } = module.project;
      const before = outcomes[name] ?? { passed: errors.length === 0, seconds: 0 };
      const took = Object.values(timesOf(module)).reduce((sum, milliseconds) => sum + milliseconds, 0);
      outcomes[name] = { passed: before.passed && module.ok(), seconds: before.seconds + took / 1000 };
    }
    if (process.env.BY_PROJECT) writeFileSync(process.env.BY_PROJECT, JSON.stringify(outcomes));
  }
}

/** @param {import('vitest/node').TestModule} module */
function timesOf(module) {
  const { environmentSetupDuration, prepareDuration, collectDuration, setupDuration, duration } = module.diagnostic();
  return { environmentSetupDuration, prepareDuration, collectDuration, setupDuration, duration };
}
