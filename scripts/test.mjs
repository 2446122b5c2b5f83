import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checksOf, LEFT_OUT, roundsOf } from './checks.mjs';
import { findChromium, installChromium, noChromium } from './chromium.mjs';
import { installDependencies, manifest, requireNode, run } from './setup.mjs';

// Runs the checks of package.json in their order and to the end, and says what came of each. Checks of Vitest share a run.

requireNode();
installDependencies();
const chromium = findChromium() ?? installChromium();
if (!chromium) console.error(noChromium);

const env = { ...process.env, ...(chromium ? { CHROMIUM: chromium } : {}) };
const results = roundsOf(checksOf(manifest.scripts), manifest.scripts).flatMap(({ checks, projects }) => {
  console.log(`\n── ${checks.join(', ')} ──`);
  return projects.length > 1 ? together(checks, projects) : [alone(/** @type {string} */ (checks[0]))];
});

/** @param {string} name */
function alone(name) {
  const start = performance.now();
  const passed = run('npm', ['run', '--silent', name], env);
  return { name, passed, seconds: (performance.now() - start) / 1000, of: '' };
}

/** Several projects of Vitest in one run. One that it says nothing of, because it broke off, has failed.
 * @param {readonly string[]} checks
 * @param {readonly string[]} projects */
function together(checks, projects) {
  const folder = mkdtempSync(join(tmpdir(), 'headlight-checks-'));
  const file = join(folder, 'outcomes.json');
  const start = performance.now();
  const reporters = ['default', './scripts/by-project.mjs'].map((reporter) => `--reporter=${reporter}`);
  const wanted = projects.map((project) => `--project=${project}`);
  const program = join('node_modules', 'vitest', 'vitest.mjs');
  const passed = run(process.execPath, [program, 'run', ...wanted, ...reporters], { ...env, BY_PROJECT: file });
  const seconds = (performance.now() - start) / 1000;
  /** @type {import('./checks.mjs').Outcomes} */
  const outcomes = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  rmSync(folder, { recursive: true });
  const all = Object.values(outcomes).reduce((sum, each) => sum + each.seconds, 0);
  const each = checks.map((name, i) => {
    const outcome = outcomes[/** @type {string} */ (projects[i])] ?? { passed: false, seconds: 0 };
    return {
      name,
      passed: outcome.passed,
      seconds: (seconds * outcome.seconds) / (all || 1),
      of: 'its share of one run',
    };
  });
  // A run that fails though each of its projects passed, as when a global teardown throws, must not pass.
  return passed || each.some((outcome) => !outcome.passed)
    ? each
    : each.map((outcome) => ({ ...outcome, passed: false }));
}

const failed = results.filter(({ passed }) => !passed).length;
console.log('\n── summary ──');
for (const { name, passed, seconds, of } of results)
  console.log(
    `${passed ? 'passed' : 'FAILED'}  ${name.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s ${of}`.trimEnd(),
  );
for (const [name, why] of Object.entries(LEFT_OUT)) console.log(`left out ${name}: ${why}`);
console.log(`checks: ${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
