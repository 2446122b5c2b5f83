import { readFileSync } from 'node:fs';
import { afterEach, expect, vi } from 'vitest';
import { watchRenders } from './renders';

// What a document without a browser lacks, before React sees it: a room, fonts, frames, and the files of the site.

/** A laptop's stage. Nothing is laid out here, so every element is as large. */
const ROOM = { clientWidth: 1000, clientHeight: 600 };
for (const [side, size] of Object.entries(ROOM)) {
  Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => size });
}
/** No style sheet is read: no padding, one size of letters. */
const STYLE = {
  ...{ paddingLeft: '0', paddingRight: '0', paddingTop: '0', paddingBottom: '0' },
  ...{ fontFamily: 'serif', fontSize: '16px' },
  getPropertyValue: () => '',
};
vi.stubGlobal('getComputedStyle', () => STYLE);

Object.defineProperty(document, 'fonts', { value: Object.assign(new EventTarget(), { ready: Promise.resolve() }) });

let frames: FrameRequestCallback[] = [];
vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
vi.stubGlobal('cancelAnimationFrame', (id: number) => delete frames[id - 1]);

/** Lets the browser draw a frame: what waits for one is done now. */
export function drawFrame(): void {
  const due = frames;
  frames = [];
  for (const frame of due) frame?.(performance.now());
}

/** happy-dom tells of a hash that a script wrote too, which no browser does. */
const written: string[] = [];
for (const how of ['pushState', 'replaceState'] as const) {
  const write = history[how].bind(history);
  history[how] = (...to) => {
    const before = location.hash;
    write(...to);
    if (location.hash !== before) written.push(location.href);
  };
}
addEventListener('hashchange', (event) => {
  const at = written.indexOf(event.newURL);
  if (at < 0) return;
  written.splice(at, 1);
  event.stopImmediatePropagation();
});

// The page has no use for it; source maps of error stacks would be asked for with it, from a server that there is not.
vi.stubGlobal('XMLHttpRequest', undefined);

/** The server hands out public/, as every server of the site does. */
vi.stubGlobal('fetch', async (url: URL | string) => {
  const { pathname } = new URL(url, location.href);
  return new Response(readFileSync(`public${pathname}`));
});

watchRenders();

// Kept, not printed: what was logged is shown where it fails a test.
const logged = vi.spyOn(console, 'error').mockReturnValue(undefined);

/** For a test of what goes wrong: the error screen's cause is logged by React. */
export const expectErrors = (): void => {
  expect(logged).toHaveBeenCalled();
  logged.mockClear();
};

// A page that logs an error is not well behaved, whatever else it shows.
afterEach(() => {
  const said = logged.mock.calls.map((words) => words.join(' '));
  logged.mockClear();
  expect(said).toEqual([]);
});
