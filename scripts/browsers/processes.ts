import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';

export interface Process {
  /** The first line that it writes to its file descriptor 3. */
  told(): Promise<string>;
  stop(): void;
}

/** Starts a program that ends with this one at the latest. */
export function start(program: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Process {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], env });
  const stop = (): void => {
    child.kill();
  };
  process.once('exit', stop);
  // That it could not be started shows in what it does not tell or answer.
  child.once('error', () => undefined);
  return {
    async told() {
      let line = '';
      // The pipe stays open: who writes the end of the line to a closed one is ended by it.
      for await (const said of (child.stdio[3] as Readable).iterator({ destroyOnReturn: false })) {
        line += said;
        if (line.endsWith('\n')) return line.trim();
      }
      throw new Error(`${program} ended before it was ready.`);
    },
    stop() {
      process.off('exit', stop);
      stop();
    },
  };
}

/** A port that nobody listens at. */
export const freePort = (): Promise<number> =>
  new Promise((done, refused) => {
    const server = createServer().once('error', refused);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });

/** Waits until something comes true; where it does not, says what was waited for. */
export async function until(what: string, isTrue: () => Promise<boolean>, ms = 30_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`${what}: not within ${ms / 1000} s.`);
    await pause(50);
  }
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
