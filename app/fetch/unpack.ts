/** What the site packed for the way, which scripts/vite/pack-weights.ts does: gzip's first byte. No weights begin so. */
export const isPacked = ([first]: Uint8Array): boolean => first === 0x1f;

/** Unpacks while the rest is on its way: parts are put in as they come, and the whole is there when all have come. */
export function unpacking(): { put(part: BufferSource): void; whole(): Promise<Uint8Array<ArrayBuffer>> } {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const planes = new Response(readable).arrayBuffer();
  // What is no gzip fails at once, and is told when the whole is asked for.
  const late = () => undefined;
  planes.catch(late);
  return {
    put: (part) => void writer.write(part).catch(late),
    async whole() {
      void writer.close().catch(late);
      return joined(new Uint8Array(await planes));
    },
  };
}

/** All lower bytes, then all upper ones: back into pairs. */
function joined(planes: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(planes.length);
  const half = Math.ceil(planes.length / 2);
  for (let i = 0; i < half; i++) {
    bytes[2 * i] = planes[i] as number;
    bytes[2 * i + 1] = planes[half + i] as number;
  }
  return bytes;
}
