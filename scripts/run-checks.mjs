import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './setup.mjs';

/** How a check went, and whether its seconds by the clock are a share (`of`) of what it ran with.
 * @typedef {{ name: string, passed: boolean, seconds: number, of: string }} Result */

/** `isBeside`: it runs on what is left of the processor, and what it says is told at its end, in one piece.
 * @typedef {{ env: NodeJS.ProcessEnv, isBeside: boolean }} How */

/** What runs beside yields to the browser, and still has a quarter of a core that both want: no test of it waits in vain. */
const YIELDING = 5;

/** Runs the checks of a round; those of Vitest in one process.
 * @param {{ checks: string[], projects: string[] }} round
 * @param {How} how
 * @returns {Promise<Result[]>} */
export const runRound = async ({ checks, projects }, how) =>
  projects.length > 1 ? together(checks, projects, how) : [await alone(/** @type {string} */ (checks[0]), how)];

/** @param {string} name
 * @param {How} how
 * @returns {Promise<Result>} */
async function alone(name, how) {
  const { passed, seconds } = await run(name, 'npm', ['run', '--silent', name], how);
  return { name, passed, seconds, of: '' };
}

/** Several projects of Vitest in one run. One that it says nothing of, because it broke off, has failed.
 * @param {readonly string[]} checks
 * @param {readonly string[]} projects
 * @param {How} how
 * @returns {Promise<Result[]>} */
async function together(checks, projects, { env, isBeside }) {
  const folder = mkdtempSync(join(tmpdir(), 'headlight-checks-'));
  const file = join(folder, 'outcomes.json');
  const reporters = ['default', './scripts/by-project.mjs'].map((reporter) => `--reporter=${reporter}`);
  const wanted = projects.map((project) => `--project=${project}`);
  const program = join('node_modules', 'vitest', 'vitest.mjs');
  const { passed, seconds } = await run(
    checks.join(', '),
    process.execPath,
    [program, 'run', ...wanted, ...reporters],
    { env: { ...env, BY_PROJECT: file }, isBeside },
  );
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

/** Runs a program in the repository's folder.
 * @param {string} title
 * @param {string} command
 * @param {string[]} args
 * @param {How} how
 * @returns {Promise<{ passed: boolean, seconds: number }>} whether it ended well, and after how long */
function run(title, command, args, { env, isBeside }) {
  const head = `\n── ${title} ──`;
  if (!isBeside) console.log(head);
  const start = performance.now();
  const child = spawn(command, args, {
    ...{ cwd: root, env },
    stdio: isBeside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    // npm is a .cmd file on Windows, which only a shell starts.
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (isBeside && child.pid) setPriority(child.pid, YIELDING);
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => said.push(piece));
  return new Promise((done) => {
    const end = (/** @type {boolean} */ passed) => {
      if (isBeside) console.log(`${head}\n${Buffer.concat(said)}`);
      done({ passed, seconds: (performance.now() - start) / 1000 });
    };
    child.on('error', (error) => {
      said.push(Buffer.from(error.message));
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}
