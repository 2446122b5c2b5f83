import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

// Programs of the system: where they are, and how they get there. Node's own modules only.

/** The first of these programs that is on the PATH, then of the full paths elsewhere.
 * @param {readonly string[]} names
 * @param {readonly string[]} [elsewhere]
 * @returns {string | null} */
export function findProgram(names, elsewhere = []) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...elsewhere];
  return candidates.find(isProgram) ?? null;
}

/** Installs packages where that is possible: as root on a Debian-like system.
 * @param {string} what that is installed, for the reader
 * @param {readonly string[]} packages
 * @returns {boolean} whether they are there now */
export function installPackages(what, packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !findProgram(['apt-get'])) return false;
  console.log(`Installing ${what} from the system packages …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ ...args) => spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
  // A stale list of one source is no reason to stop: the installation says whether the package can be had.
  apt('update', '-q');
  return apt('install', '-y', '-q', '--no-install-recommends', ...packages);
}

/** @param {string} path */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
