import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { inBrowser } from './browser.mjs';

// npm run bench [-- --json FILE] [-- --only W1,W3] [-- --processor-time] and npm run bench:browser: see BENCHMARKS.md.

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));
const out = resolve(root, '.cache/bench');

/** @param {string} name */
function option(name) {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

/** @param {string} command @param {string[]} args @param {object} [options] */
function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (status) process.exit(status);
}

/** The other engines are installed here, for the benchmark alone. */
function installEngines() {
  const done = resolve(here, 'node_modules/.package-lock.json');
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(resolve(here, 'package-lock.json')).mtimeMs) return;
  console.error('Installing the engines to compare with (npm ci in bench/) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: here, shell: process.platform === 'win32' });
}

async function inNode() {
  await build({
    ...{ configFile: false, root, logLevel: 'warn' },
    ssr: { noExternal: true },
    build: {
      ...{ ssr: resolve(here, 'node.ts'), outDir: out, target: 'node20', minify: false },
      rolldownOptions: {
        output: {
          // The engines were written for CommonJS.
          banner: `import { createRequire as r } from 'node:module'; const require = r(import.meta.url); const __dirname = ${JSON.stringify(here)}; const __filename = import.meta.url;`,
        },
      },
    },
  });
  const json = option('--json');
  run(process.execPath, [resolve(out, 'node.js')], {
    env: {
      ...process.env,
      BENCH_PACKAGES: new URL('node_modules/', import.meta.url).href,
      ...(process.argv.includes('--processor-time') ? { BENCH_WORK: '1' } : {}),
      ...(option('--only') ? { BENCH_ONLY: option('--only') } : {}),
      ...(json ? { BENCH_JSON: resolve(json) } : {}),
    },
  });
}

run(process.execPath, ['--import', 'tsx', resolve(root, 'scripts/build-kernels.ts')], { cwd: root });
if (option('--only') !== 'page') installEngines();
const json = option('--json');
if (process.argv.includes('--browser'))
  await inBrowser({ here, root, out, only: option('--only'), json: json && resolve(json) });
else await inNode();
