import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { about } from './engine';
import { loadEngines } from './engines';
import { table } from './report.mjs';
import { runAll } from './run-all';

// The benchmark in Node; bench/run.mjs bundles it and starts it.

const { BENCH_PACKAGES = '', BENCH_ONLY, BENCH_JSON, BENCH_WORK } = process.env;

/** What all threads of this process have worked, in milliseconds: on a busy machine it says more than the clock. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const engines = await loadEngines(BENCH_PACKAGES, console.error);
const rows = await runAll(engines, BENCH_ONLY?.split(',') ?? null, console.error, BENCH_WORK ? worked : undefined);
if (BENCH_JSON) writeFileSync(BENCH_JSON, `${JSON.stringify(rows, null, 2)}\n`);
console.log(
  `${table(rows)}\n\n${about(engines)}\nNode ${process.versions.node}, ${cpus()[0]?.model}, ${BENCH_WORK ? 'processor time' : 'by the clock'}`,
);
