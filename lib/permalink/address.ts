/** An address taken apart, before anything in it is understood. */
export interface Address {
  /** What stands between the slashes: language, lesson, step. */
  readonly path: readonly string[];
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** What chats and mails put after an address, and no address ends in. */
const AFTERMATH = /[.,;:!?)\]}>'"，。；：！？）》」”’]+$/;

/**
 * Takes a hash apart, as the browser gives it or as it came through chats and mails: percent-encoded (also twice), with
 * `&amp;`, wrapped over lines, with a full stop after it.
 */
export function takeApart(hash: string): Address {
  const text = decode(hash.slice(hash.indexOf('#') + 1)).replace(AFTERMATH, '');
  const question = text.indexOf('?');
  const path = question < 0 ? text : text.slice(0, question);
  const query = question < 0 ? '' : text.slice(question + 1);
  return {
    path: path.split('/').filter(Boolean),
    fields: query.split('&').filter(Boolean).map(nameAndValue),
  };
}

export function putTogether({ path, fields }: Address): string {
  const query = fields.map(([name, value]) => `${name}=${value}`).join('&');
  return `#/${path.join('/')}${query && `?${query}`}`;
}

/** Only bytes below 128: nothing an address can hold lies above, and a broken escape stays as it is. */
function decode(text: string): string {
  const once = (encoded: string) =>
    encoded
      .replace(/%([0-7][0-9a-f])/gi, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16)))
      .replaceAll('&amp;', '&');
  return once(once(once(text))).replace(/\s+/g, '');
}

function nameAndValue(field: string): [string, string] {
  const equals = field.indexOf('=');
  return equals < 0 ? [field, ''] : [field.slice(0, equals), field.slice(equals + 1)];
}
