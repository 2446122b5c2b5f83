import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { loadEngines } from './engines';
import { table } from './report';
import { runAll } from './run-all';

// The benchmark in Node; bench/run.mjs bundles it and starts it.

const { BENCH_PACKAGES = '', BENCH_ONLY, BENCH_JSON } = process.env;
const engines = await loadEngines(BENCH_PACKAGES);
const rows = await runAll(engines, BENCH_ONLY?.split(',') ?? null, console.error);
if (BENCH_JSON) writeFileSync(BENCH_JSON, `${JSON.stringify(rows, null, 2)}\n`);
console.log(`${table(rows, engines)}\n\nNode ${process.versions.node}, ${cpus()[0]?.model}`);
