import { about } from './engine';
import { loadEngines } from './engines';
import { table } from './report.mjs';
import { runAll } from './run-all';

// The benchmark in a browser; bench/browser.mjs bundles it, opens it and reads what it leaves on the window.

const asked = new URLSearchParams(location.search).get('only');
const engines = await loadEngines(new URL('packages/', location.href).href, console.log);
const rows = await runAll(engines, asked?.split(',') ?? null, console.log);
Object.assign(window, { benchmark: { rows, table: `${table(rows)}\n\n${about(engines)}` } });
