import { isTracking } from './tracking';

/** An address taken apart, before anything in it is understood. */
export interface Address {
  /** What stands between the slashes: language, lesson, step. */
  readonly path: readonly string[];
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** The first character that no address holds; % stays, for an escape that was cut. Prose in any script begins with one. */
const OUTSIDE = /[^A-Za-z0-9\-._~:=,;*/?&%]/;
/** Far more than there are. What follows is nonsense and counts as one field. */
const MOST_FIELDS = 200;

const LETTER_OR_DIGIT = /[A-Za-z0-9]/;

/** The escapes of one character in UTF-8. */
const ESCAPE =
  /%[0-7][0-9a-f]|%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-7](?:%[89ab][0-9a-f]){3}/gi;

/**
 * Takes a hash apart, as the browser gives it or as it came through chats and mails: percent-encoded (also twice), with
 * `&amp;` or `#!/`, wrapped over lines, with a full stop or a whole sentence after it, with what trackers add. In time
 * that grows with its length and no faster.
 */
export function takeApart(hash: string): Address {
  const text = addressIn(decode(hash.slice(hash.indexOf('#') + 1)).replace(/^!/, ''));
  const [path = '', ...pieces] = text.replaceAll('?', '&').split('&');
  const fields = pieces.slice(0, MOST_FIELDS).filter(Boolean).map(nameAndValue);
  const rest = pieces.slice(MOST_FIELDS).join('&');
  return {
    path: path.split('/').filter(Boolean),
    fields: [...fields.filter(([name]) => !isTracking(name)), ...(rest ? [[rest, ''] as const] : [])],
  };
}

export const putTogether = ({ path, fields }: Address): string =>
  `#/${path.join('/')}${fields.length ? `?${writeFields(fields)}` : ''}`;

export const writeFields = (fields: Address['fields']): string =>
  fields.map(([name, value]) => `${name}=${value}`).join('&');

/** Up to the first character that cannot belong to it, without the punctuation before that: addresses end in neither. */
function addressIn(text: string): string {
  const outside = text.search(OUTSIDE);
  let end = outside < 0 ? text.length : outside;
  while (end > 0 && !LETTER_OR_DIGIT.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Broken escapes stay as they are. A line break is where a mail wrapped the address; other space ends it. */
function decode(text: string): string {
  const once = (encoded: string) => encoded.replace(ESCAPE, character).replaceAll('&amp;', '&');
  return once(once(once(text))).replace(/\s+/g, (space) => (/[\r\n]/.test(space) ? '' : ' '));
}

function character(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return escapes;
  }
}

function nameAndValue(field: string): [string, string] {
  const equals = field.indexOf('=');
  return equals < 0 ? [field.toLowerCase(), ''] : [field.slice(0, equals).toLowerCase(), field.slice(equals + 1)];
}
