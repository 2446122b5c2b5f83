/** Longer than this nobody waits for a part of the page without being told. */
export const PATIENCE_MS = 20_000;

/** Waits for something that is fetched, but not for ever. What comes too late is there at the next try. */
export async function within<T>(milliseconds: number, fetched: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error(`Nothing came within ${milliseconds / 1000} s.`)), milliseconds);
  });
  try {
    return await Promise.race([fetched, late]);
  } finally {
    clearTimeout(timer);
  }
}
