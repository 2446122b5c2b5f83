import { type Page, VIEWPORT } from './page';
import { freePort, type Process, start, until } from './processes';
import { Session } from './webdriver';

/** WebKitGTK's small browser, which has no headless mode: its windows are on a screen that nobody sees. */
export async function openWebKit(programs: { driver: string; screen: string }): Promise<Page> {
  const started: Process[] = [];
  const stop = (): void => {
    for (const each of started.splice(0)) each.stop();
  };
  try {
    const screen = start(programs.screen, ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp']);
    started.push(screen);
    const env = { ...process.env, DISPLAY: `:${await screen.told()}`, GDK_BACKEND: 'x11' };
    const port = await freePort();
    started.push(start(programs.driver, [`--port=${port}`], env));
    const address = `http://127.0.0.1:${port}`;
    const answers = () =>
      fetch(`${address}/status`).then(
        ({ ok }) => ok,
        () => false,
      );
    await until('WebKitWebDriver answers', answers);
    const session = await Session.begin(address, { browserName: 'MiniBrowser' });
    await giveRoom(session);
    return pageOf(session, stop);
  } catch (fault) {
    stop();
    throw fault;
  }
}

function pageOf(session: Session, stop: () => void): Page {
  const heard: string[] = [];
  const listen = async (): Promise<void> => {
    heard.push(...((await session.evaluate(listenForFaults, [])) as string[]));
  };
  return {
    name: `WebKitGTK ${session.version}`,
    async open(url) {
      await listen();
      await session.goTo('about:blank');
      await session.goTo(url);
      await listen();
    },
    evaluate: (work, ...args) => session.evaluate(work, args) as never,
    press: async (key) => void (await session.press(key)),
    clickAt: async (x, y) => void (await session.clickAt(x, y)),
    async faults() {
      await listen();
      return heard.splice(0);
    },
    close: () => session.end().then(stop, stop),
  };
}

/** The window is larger than its page by a bar that every version draws differently. */
async function giveRoom(session: Session): Promise<void> {
  const { width, height } = VIEWPORT;
  const inside = async () => (await session.evaluate(() => [innerWidth, innerHeight], [])) as [number, number];
  await session.resize(width, height);
  const [w, h] = await inside();
  await session.resize(2 * width - w, 2 * height - h);
  await until(`WebKit's page is ${width} × ${height}`, async () => `${await inside()}` === `${[width, height]}`);
}

/**
 * Notes from now on what the page logs as an error or throws, and gives what was noted before. The protocol has no log:
 * what goes wrong while the first page loads is seen by what is missing on it.
 */
function listenForFaults(): string[] {
  const page = globalThis as { heardFaults?: string[] };
  if (page.heardFaults) return page.heardFaults.splice(0);
  const heard: string[] = [];
  page.heardFaults = heard;
  const { error } = console;
  console.error = (...said: unknown[]) => {
    heard.push(`logged: ${said.join(' ')}`);
    error(...said);
  };
  addEventListener('error', ({ message }) => {
    // No fault but a notice, which other browsers keep to themselves: sizes are observed once more in the next frame.
    if (!message.startsWith('ResizeObserver loop')) heard.push(`threw: ${message}`);
  });
  addEventListener('unhandledrejection', ({ reason }) => heard.push(`threw: ${reason}`));
  return [];
}
