/** The polynomial of CRC-32 as ZIP and PNG use it, lowest bit first. */
const POLYNOMIAL = 0xedb88320;

/** What each byte adds to the sum. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ POLYNOMIAL : sum >>> 1;
  return sum;
});

/**
 * The CRC-32 of some bytes, 0 to 2³² − 1. It finds every accident of up to 32 bits in a row and all but one in four
 * thousand million of the others. It is no seal: who can change a file on purpose can change its sum too.
 *
 * @param before the sum of what came before them, where they are a part of something
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = ~before;
  for (const byte of bytes) sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 0xff] as number);
  return ~sum >>> 0;
}
