import { sums } from 'virtual:weight-sums';
import { crc32 } from '@/lib/io/crc32';
import { isPacked, unpacking } from './unpack';

/** Why a file could not be had or is not used. The app words these in both languages. */
export type FileFault =
  /** No answer, or one that stopped. */
  | 'unreachable'
  /** The server refused: no such file, most often. */
  | 'refused'
  /** A server that sends its page for every address sent a page. */
  | 'page'
  /** Git LFS keeps large files elsewhere; the one that is here only says where. */
  | 'pointer'
  /** Not the bytes that this page was built with. */
  | 'damaged';

export class FileError extends Error {
  constructor(
    readonly file: string,
    readonly why: FileFault,
    detail: string,
  ) {
    super(`${file}: ${detail}`);
    this.name = 'FileError';
  }
}

/** A download that brings nothing for so long is given up. A slow one that goes on is not. */
const STALLED_MS = 10_000;

/**
 * Fetches a file of numbers that ships with the site, and checks that it is the one that the page was built with.
 *
 * @throws FileError that says why it cannot be used
 */
export async function fetchFile(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const { bytes, sum, unpacked } = await download(file);
  const why = faultOf(file, bytes, sum);
  if (why) throw new FileError(file, why, `${bytes.length} bytes came, but not those of this file (${why}).`);
  return (await unpacked?.whole()) ?? bytes;
}

/** What came instead of a file, judged by how it begins and by its checksum. Null: it is the file. */
function faultOf(file: string, bytes: Uint8Array, sum: number): FileFault | null {
  const start = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().toLowerCase();
  if (start.startsWith('version https://git-lfs.')) return 'pointer';
  if (start.startsWith('<')) return 'page';
  return file in sums && sum !== sums[file] ? 'damaged' : null;
}

interface Came {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Their CRC-32. */
  readonly sum: number;
  readonly unpacked: ReturnType<typeof unpacking> | undefined;
}

/** What comes; it is summed and unpacked while the rest is on its way. */
async function download(file: string): Promise<Came> {
  let sum = 0;
  let begun = false;
  let unpacked: Came['unpacked'];
  const stalled = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => stalled.abort(), STALLED_MS);
  };
  wait();
  try {
    const answer = await fetch(new URL(file, document.baseURI), { signal: stalled.signal });
    if (!answer.ok) throw new FileError(file, 'refused', `${answer.status} ${answer.statusText}`.trim());
    const watched = answer.body?.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>({
        transform(part, out) {
          wait();
          const own = new Uint8Array(part);
          if (!begun && isPacked(own)) unpacked = unpacking();
          begun = true;
          unpacked?.put(own.slice());
          sum = crc32(own, sum);
          out.enqueue(own);
        },
      }),
    );
    const bytes = new Uint8Array(await new Response(watched).arrayBuffer());
    return { bytes, sum, unpacked };
  } catch (fault) {
    // What a browser or a service worker says here differs everywhere and helps nobody.
    throw fault instanceof FileError ? fault : new FileError(file, 'unreachable', 'no answer, or one that stopped.');
  } finally {
    clearTimeout(timer);
  }
}
