import { checksOf, LEFT_OUT, lanesOf, roundsOf } from './checks.mjs';
import { findChromium, installChromium, noChromium } from './chromium.mjs';
import { runRound } from './run-checks.mjs';
import { installDependencies, manifest, requireNode } from './setup.mjs';

// Runs the checks of package.json to the end, and says what came of each. The browser's wait for one thing and another, so
// the others run beside them, on what they leave of the processor.

requireNode();
installDependencies();
const chromium = findChromium() ?? installChromium();
if (!chromium) console.error(noChromium);

const env = { ...process.env, ...(chromium ? { CHROMIUM: chromium } : {}) };
const { ofSite, others } = lanesOf(roundsOf(checksOf(manifest.scripts), manifest.scripts));

/** One round after the other.
 * @param {typeof others} rounds
 * @param {boolean} isBeside whether these run beside the browser's */
async function lane(rounds, isBeside) {
  const results = [];
  for (const round of rounds) results.push(...(await runRound(round, { env, isBeside })));
  return results;
}

const results = (await Promise.all([lane(others, true), lane(ofSite, false)])).flat();
const failed = results.filter(({ passed }) => !passed).length;
console.log('\n── summary ──');
for (const { name, passed, seconds, of } of results)
  console.log(
    `${passed ? 'passed' : 'FAILED'}  ${name.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s ${of}`.trimEnd(),
  );
for (const [name, why] of Object.entries(LEFT_OUT)) console.log(`left out ${name}: ${why}`);
console.log(`checks: ${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
