import { checksOf, LEFT_OUT } from './checks.mjs';
import { findChromium, installChromium, noChromium } from './chromium.mjs';
import { installDependencies, manifest, requireNode, run } from './setup.mjs';

// Runs the checks of package.json in their order and to the end, and says what came of each.

requireNode();
installDependencies();
const chromium = findChromium() ?? installChromium();
if (!chromium) console.error(noChromium);

const env = { ...process.env, ...(chromium ? { CHROMIUM: chromium } : {}) };
const results = checksOf(manifest.scripts).map((name) => {
  console.log(`\n── ${name} ──`);
  const start = performance.now();
  const passed = run('npm', ['run', '--silent', name], env);
  return { name, passed, seconds: (performance.now() - start) / 1000 };
});

const failed = results.filter(({ passed }) => !passed).length;
console.log('\n── summary ──');
for (const { name, passed, seconds } of results)
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s`);
for (const [name, why] of Object.entries(LEFT_OUT)) console.log(`left out ${name}: ${why}`);
console.log(`checks: ${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
