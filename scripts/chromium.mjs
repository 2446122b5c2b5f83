import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { findProgram, installPackages, isProgram } from './programs.mjs';

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
  return findProgram(NAMES, ELSEWHERE) ?? playwrightsOwn();
}

/** Installs Chromium, and a font with Chinese characters, from the system's packages where that is possible.
 * @returns {string | null} where it is now */
export function installChromium() {
  if (process.env.CHROMIUM) return null;
  return installPackages('Chromium', ['chromium', 'fonts-noto-cjk']) ? findChromium() : null;
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

// node scripts/chromium.mjs prints where Chromium is.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = findChromium();
  if (path) console.log(path);
  else {
    console.error(noChromium);
    process.exitCode = 1;
  }
}
