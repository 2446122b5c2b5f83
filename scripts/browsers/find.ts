import { findChromium, installChromium, noChromium } from '../chromium.mjs';
import { findProgram, installPackages } from '../programs.mjs';
import type { Page } from './page';
import { openChromium, openFirefox } from './puppeteer';
import { openWebKit } from './webkit';

/** A browser of this machine that can be opened, or why there is none. */
export type Found = { readonly browser: string } & ({ readonly open: () => Promise<Page> } | { readonly why: string });

interface Wanted {
  readonly browser: string;
  /** Debian's packages that bring it. */
  readonly packages: readonly string[];
  /** Null where a program is missing. */
  find(): (() => Promise<Page>) | null;
}

const WANTED: readonly Wanted[] = [
  {
    browser: 'Firefox',
    packages: ['firefox-esr', 'fonts-noto-cjk'],
    find() {
      const program = findProgram(['firefox-esr', 'firefox'], ['/Applications/Firefox.app/Contents/MacOS/firefox']);
      return program === null ? null : () => openFirefox(program);
    },
  },
  {
    browser: 'WebKitGTK',
    packages: ['webkit2gtk-driver', 'xvfb', 'fonts-noto-cjk'],
    find() {
      const driver = findProgram(['WebKitWebDriver']);
      const screen = findProgram(['Xvfb']);
      return driver === null || screen === null ? null : () => openWebKit({ driver, screen });
    },
  },
];

/** The browser that the others are compared with. */
export function findReference(): Found {
  const program = findChromium() ?? installChromium();
  return { browser: 'Chromium', ...(program ? { open: () => openChromium(program) } : { why: noChromium }) };
}

/** The others, installed where they are missing and that is possible. */
export const findOthers = (): Found[] =>
  WANTED.map(({ browser, packages, find }) => {
    const open = find() ?? (installPackages(browser, packages) ? find() : null);
    return { browser, ...(open ? { open } : { why: `Install ${packages.join(', ')} to test it.` }) };
  });
