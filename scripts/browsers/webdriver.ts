import { expressionOf, type Plain } from './page';

/** What a driver answers: a value, or an error in the place of one. */
type Answer = { readonly value: unknown };

/** Keys that are no character, as WebDriver codes them (W3C WebDriver § 17.4.2). */
const CODES: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** One session of a browser, in the words of the W3C WebDriver protocol. */
export class Session {
  private constructor(
    private readonly address: string,
    /** As the browser gives it. */
    readonly version: string,
  ) {}

  static async begin(driver: string, capabilities: object): Promise<Session> {
    const begun = await command('POST', `${driver}/session`, { capabilities: { alwaysMatch: capabilities } });
    const { sessionId, capabilities: given } = begun as {
      sessionId: string;
      capabilities: { browserVersion: string };
    };
    return new Session(`${driver}/session/${sessionId}`, given.browserVersion);
  }

  goTo = (url: string): Promise<unknown> => this.post('url', { url });

  async evaluate(work: (...args: never) => unknown, args: readonly Plain[]): Promise<unknown> {
    const script = `const done = arguments[0];
      new Promise((resolve) => resolve(${expressionOf(work, args)}))
        .then((value) => done({ value }), (fault) => done({ fault: String(fault) }));`;
    const { value, fault } = (await this.post('execute/async', { script, args: [] })) as {
      value: unknown;
      fault?: string;
    };
    if (fault !== undefined) throw new Error(fault);
    return value;
  }

  press(key: string): Promise<unknown> {
    const value = CODES[key] ?? key;
    if ([...value].length !== 1)
      throw new Error(`Name a key that webdriver.ts knows (${Object.keys(CODES)}), or one character: not ${key}.`);
    const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
    return this.post('actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  }

  clickAt(x: number, y: number): Promise<unknown> {
    const at = { x: Math.round(x), y: Math.round(y) };
    const actions = [
      { type: 'pointerMove', ...at, duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    return this.post('actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  resize = (width: number, height: number): Promise<unknown> => this.post('window/rect', { x: 0, y: 0, width, height });

  end = (): Promise<unknown> => command('DELETE', this.address);

  private post = (what: string, body: object): Promise<unknown> => command('POST', `${this.address}/${what}`, body);
}

/** Longer than any command takes: a driver that lost its browser would never answer. */
const PATIENCE_MS = 60_000;

async function command(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, {
    method,
    signal: AbortSignal.timeout(PATIENCE_MS),
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as Answer;
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${method} ${url}: ${error}. ${message}`);
}
