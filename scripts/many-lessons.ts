import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Copy } from '../tests/scratch/copy';
import { checksOf } from './checks.mjs';
import { manifest } from './setup.mjs';

// How long `npm test` takes with as many lessons as the course will have: npm run many-lessons -- [LESSONS] [CHECK …]
// It multiplies the lessons in a copy of the project, runs the checks there one by one, and says how much of the clock and
// of the processor each took. The processor's seconds hold on a busy machine too.

const [wanted = '34', ...named] = process.argv.slice(2);
const copy = new Copy();
const lessons = join(copy.folder, 'content/lessons');
const originals = readdirSync(lessons).sort();
for (let i = originals.length; i < Number(wanted); i++) multiply(originals[i % originals.length] as string, i);

console.log(`${wanted} lessons in ${copy.folder}`);
for (const check of named.length ? named : checksOf(manifest.scripts)) {
  const { passed, clock, processor } = time(check);
  const [seconds, cpu] = [clock, processor].map((time) => time.toFixed(0).padStart(5));
  console.log(
    `${passed ? 'passed' : 'FAILED'}  ${check.padEnd(14)}${seconds} s by the clock ${cpu} s of the processor`,
  );
}
copy.remove();

/** The same lesson under another id, at another place in the course, its steps published. */
function multiply(original: string, i: number): void {
  const id = `${original}-${i}`;
  const folder = join(lessons, id);
  cpSync(join(lessons, original), folder, { recursive: true });
  const card = join(folder, 'card.ts');
  const text = readFileSync(card, 'utf8');
  writeFileSync(card, text.replace(/id: '[^']+'/, `id: '${id}'`).replace(/order: \d+/, `order: ${100 + i}`));
  const steps = readFileSync(join(copy.folder, 'tests/museum/steps.txt'), 'utf8').split('\n');
  const own = steps.filter((line) => line.startsWith(`${original}/`)).map((line) => line.replace(original, id));
  appendFileSync(join(copy.folder, 'tests/museum/steps.txt'), `${own.join('\n')}\n`);
}

function time(check: string) {
  const started = performance.now();
  const { status, stderr, stdout } = spawnSync(
    'bash',
    ['-c', `TIMEFORMAT='used %U %S'; time npm run --silent ${check}`],
    {
      cwd: copy.folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  if (status !== 0) console.log((stdout + stderr).slice(-2000));
  const [, user = '0', system = '0'] = /used ([\d.]+) ([\d.]+)\s*$/.exec(stderr) ?? [];
  const clock = (performance.now() - started) / 1000;
  return { passed: status === 0, clock, processor: Number(user) + Number(system) };
}
