/** FNV-1a over bytes, folded to 20 bits and written in base 36: at most four letters. */
export function check(bytes: Iterable<number>): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (((hash >>> 20) ^ hash) & 0xfffff).toString(36);
}

/** The same over ASCII text, always four letters: the text does not say how long it should be. */
export function checkText(text: string): string {
  const codes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  return check(codes).padStart(4, '0');
}
