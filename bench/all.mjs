import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aims, table } from './report.mjs';

// npm run bench:all [-- FOLDER]: measures everything, leaves the rows as node.json and browser.json in the folder, and
// prints them as BENCHMARKS.md shows them. With --print it only prints rows that are there already.

const folder = resolve(process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '.cache/bench/rows');
const run = fileURLToPath(new URL('run.mjs', import.meta.url));
mkdirSync(folder, { recursive: true });

/** @type {readonly (readonly [string, string, string[]])[]} */
const parts = [
  ['Node', 'node.json', []],
  ['Chromium', 'browser.json', ['--browser']],
];
for (const [, file, words] of process.argv.includes('--print') ? [] : parts) {
  const { status } = spawnSync(process.execPath, [run, ...words, '--json', resolve(folder, file)], {
    stdio: 'inherit',
  });
  if (status) process.exit(status);
}
for (const [name, file] of parts) {
  const rows = JSON.parse(readFileSync(resolve(folder, file), 'utf8'));
  console.log(`\n${name}\n\n${table(rows)}\n\n${aims(rows)}`);
}
