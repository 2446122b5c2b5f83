import { encode } from 'uqr';

/** Modules on a side, the quiet zone not counted: of more, a phone at the back cannot tell one from the next. */
const MOST_MODULES = 117;

/** Light modules around the code, as the standard asks for. */
export const QUIET = 4;

/** A text as a QR code, row by row, true where it is dark; null where it is too long for one that is read from afar. */
export function codeOf(text: string): readonly (readonly boolean[])[] | null {
  try {
    const { data } = encode(text, { ecc: 'L', boostEcc: true, border: 0 });
    return data.length <= MOST_MODULES ? data : null;
  } catch {
    // More than the largest code there is can hold.
    return null;
  }
}

/** The dark modules as one path, in units of a module. */
export const modulesPath = (code: readonly (readonly boolean[])[]): string =>
  code.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : []))).join('');
