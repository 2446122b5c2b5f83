import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// What `npm start` and `npm test` need before the dependencies are there: Node's own modules only.

export const root = fileURLToPath(new URL('..', import.meta.url));
export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Ends the process with one clear line.
 * @param {string} message
 * @returns {never} */
export function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** Runs a command in the repository's folder, streaming what it prints.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {boolean} whether it ended well */
export function run(command, args, env = process.env) {
  // npm is a .cmd file on Windows, which only a shell starts.
  const shell = process.platform === 'win32' && command === 'npm';
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env, shell }).status === 0;
}

/** Ends the process when this Node is older than package.json asks for. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [, least = 0, leastMinor = 0] = (/(\d+)\.(\d+)/.exec(manifest.engines.node) ?? []).map(Number);
  if (major < least || (major === least && minor < leastMinor))
    fail(
      `Headlight needs Node ${least}.${leastMinor} or newer; this is Node ${process.versions.node}. See https://nodejs.org`,
    );
}

/** Installs the locked dependencies when they are missing or older than the lock file. */
export function installDependencies() {
  // npm writes this file last, so a half-finished installation has none.
  const installed = join(root, 'node_modules/.package-lock.json');
  if (existsSync(installed) && modified(installed) >= modified(join(root, 'package-lock.json'))) return;
  console.log('Installing the dependencies (npm ci) …');
  // NODE_ENV=production would leave out what the build needs.
  if (!run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']))
    fail('npm ci failed: see its message above. It needs the npm registry, once.');
}

/** The latest change in a file or in anything below a folder, in milliseconds since 1970; 0 where there is nothing.
 * @param {string} path
 * @returns {number} */
export function modified(path) {
  if (!existsSync(path)) return 0;
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => modified(join(path, name))));
}
