import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ELSEWHERE = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where Chromium is: what CHROMIUM names, then the system's, then Playwright's own; null where there is none.
 * @returns {string | null} */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return isProgram(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...ELSEWHERE];
  return candidates.find(isProgram) ?? playwrightsOwn();
}

/** Installs Chromium, and a font with Chinese characters, from the system's packages where that is possible.
 * @returns {string | null} where it is now */
export function installChromium() {
  const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && has('apt-get');
  if (!canInstall || process.env.CHROMIUM) return null;
  console.log('Installing Chromium from the system packages …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ ...args) => spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
  // A stale list of one source is no reason to stop: the installation says whether the package can be had.
  apt('update', '-q');
  const packages = ['chromium', 'fonts-noto-cjk'];
  return apt('install', '-y', '-q', '--no-install-recommends', ...packages) ? findChromium() : null;
}

export const noChromium = process.env.CHROMIUM
  ? `CHROMIUM is "${process.env.CHROMIUM}", which is no program.`
  : 'The end-to-end tests need Chromium. Install the package chromium (or Chrome), or set CHROMIUM to the program.';

function playwrightsOwn() {
  try {
    const path = createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
    return isProgram(path) ? path : null;
  } catch {
    // Not installed yet, or no build of it for this system.
    return null;
  }
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} command */
const has = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

// node scripts/chromium.mjs prints where Chromium is.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = findChromium();
  if (path) console.log(path);
  else {
    console.error(noChromium);
    process.exitCode = 1;
  }
}
