/** What a shortcut needs of a keyboard event. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * A key press as the table of shortcuts writes it: `PageDown`, `b`, `?`, `Shift Space`, `Ctrl Shift z`; null with Alt,
 * whose combinations are the browser's. Shift counts where it does not already choose the character, and on a digit of the
 * upper row: `Shift 2`, whatever is printed there. On a French keyboard Shift is what makes it a digit.
 */
export function keyName(press: KeyPress): string | null {
  if (press.altKey) return null;
  const ctrl = press.ctrlKey || press.metaKey;
  const digit = ctrl ? null : shiftedDigit(press);
  const name = digit ?? characterOf(press);
  const shift = press.shiftKey && (ctrl || name === 'Space' || digit !== null);
  return `${ctrl ? 'Ctrl ' : ''}${shift ? 'Shift ' : ''}${name}`;
}

/**
 * The character that a key stands for. A Latin layout means the letter that it prints (V is where AZERTY and Dvorak have
 * it); where it prints Cyrillic, Greek, Hebrew or Chinese punctuation, the place of the key counts.
 */
function characterOf({ key, code, shiftKey }: KeyPress): string {
  if (key === ' ' || code === 'Space') return 'Space';
  if (key.length !== 1) return key;
  if (/[!-~]|\p{Script=Latin}/u.test(key)) return key.toLowerCase();
  if (/^(Digit|Numpad)\d$/.test(code)) return code.slice(-1);
  if (code.startsWith('Key')) return code.slice(3).toLowerCase();
  if (code === 'Slash') return shiftKey ? '?' : '/';
  return code === 'Period' && !shiftKey ? '.' : key;
}

/** The digit of a key that with Shift prints something else; null for any other. The question mark stays what it is. */
function shiftedDigit({ key, code, shiftKey }: KeyPress): string | null {
  const [, digit = null] = /^Digit([1-9])$/.exec(code) ?? [];
  return shiftKey && key !== '?' && !/\d/.test(key) ? digit : null;
}
