import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pack } from '@/scripts/vite/pack-weights';
import { fetchFile } from './fetch-file';

const FILE = 'weights/mini-vit.safetensors';
const shipped = (): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(`public/${FILE}`));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { baseURI: 'http://localhost/' });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What the server answers. */
const answer = (body: BodyInit | null, init?: ResponseInit): void => {
  vi.stubGlobal('fetch', async () => new Response(body, init));
};

it('gives the bytes of a file that is as it was when the page was built', async () => {
  answer(shipped());
  expect(Buffer.compare(await fetchFile(FILE), shipped())).toBe(0);
});

it('gives the same bytes where the site packed them for the way, in parts of any size', async () => {
  const packed = pack(shipped());
  expect(packed.length).toBeLessThan(0.86 * shipped().length);
  for (const size of [1, 70_000]) {
    let at = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(out) {
        if (at >= packed.length) return out.close();
        const length = at < 1000 ? size : 70_000;
        out.enqueue(packed.slice(at, at + length));
        at += length;
      },
    });
    answer(body);
    const bytes = await fetchFile('weights/unlisted.safetensors');
    expect(Buffer.compare(bytes, shipped()), `parts of ${size}`).toBe(0);
  }
});

it.each([
  ['a bit is flipped', 'damaged', () => shipped().map((byte, i) => (i === 900_000 ? byte ^ 64 : byte))],
  ['the end is missing', 'damaged', () => shipped().subarray(0, -1)],
  ['nothing came', 'damaged', () => new Uint8Array()],
  ['it is a page', 'page', () => '\n<!DOCTYPE html><p>Here is your page'],
  ['it only says where Git LFS keeps it', 'pointer', () => 'version https://git-lfs.github.com/spec/v1\noid sha256:12'],
])('refuses what came where %s', async (_, why, body) => {
  answer(body());
  await expect(fetchFile(FILE)).rejects.toMatchObject({ why, file: FILE });
});

it('tells a server that refuses from one that does not answer, in words of its own', async () => {
  answer('Not found', { status: 404 });
  await expect(fetchFile(FILE)).rejects.toMatchObject({ why: 'refused' });
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('FetchEvent.respondWith received an error: no-response: no-response');
  });
  await expect(fetchFile(FILE)).rejects.toMatchObject({
    why: 'unreachable',
    message: expect.not.stringContaining('Fetch'),
  });
});

/** A download of which one byte comes every so many milliseconds, `count` times, and then nothing more. */
function slow(apart: number, count: number, ends: boolean): void {
  vi.stubGlobal('fetch', async (_: URL, { signal }: RequestInit) => {
    const body = new ReadableStream<Uint8Array>({
      async start(out) {
        signal?.addEventListener('abort', () => out.error(signal.reason));
        for (let i = 0; i < count; i++) {
          await new Promise((done) => setTimeout(done, apart));
          out.enqueue(Uint8Array.of(123));
        }
        if (ends) out.close();
      },
    });
    return new Response(body);
  });
}

it('gives up a download that stalls, but not one that is only slow', async () => {
  slow(8000, 6, true);
  const whole = fetchFile('weights/unlisted.bin');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await whole).toHaveLength(6);

  slow(1000, 2, false);
  const stalled = fetchFile('weights/unlisted.bin').catch((fault: unknown) => fault);
  await vi.advanceTimersByTimeAsync(13_000);
  expect(await stalled).toMatchObject({ why: 'unreachable' });
});
