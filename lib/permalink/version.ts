import { type Address, writeFields } from './address';
import { keepTwoTokens } from './migrations';
import { readWhole } from './numbers';
import type { IgnoredPart } from './state';

/** What addresses mean today. `v` is written from version 2 on: an address without it was made by version 1, or by hand. */
export interface Versions {
  readonly current: number;
  /** From version n to n + 1, under n: what was renamed or counted differently in addresses made before. */
  readonly migrations: Readonly<Record<number, (old: Address) => Address>>;
}

/**
 * Since 2, an address with fields begins with `v` and `n`, and its edits end in a check. Since 3, most steps of two-tokens
 * start with four tokens.
 */
export const VERSIONS: Versions = { current: 3, migrations: { 2: keepTwoTokens } };

interface Modern {
  readonly address: Address;
  readonly version: number;
}

/** The address in today's words, without `v` and `n`. A newer one is read as far as it is understood. */
export function modernise(address: Address, { current, migrations }: Versions, ignored: IgnoredPart[]): Modern {
  const written = address.fields.find(([name]) => name === 'v')?.[1];
  const version = written === undefined ? 1 : readWhole(written, Number.MAX_SAFE_INTEGER);
  if (!version) ignored.push({ part: `v=${written}`, why: 'bad-value' });
  else if (version > current) ignored.push({ part: `v=${written}`, why: 'newer-version' });
  let modern: Address = { ...address, fields: address.fields.filter(([name]) => name !== 'v') };
  if (version && version > 1) modern = whole(modern, ignored);
  for (let from = version || current; from < current; from++) modern = migrations[from]?.(modern) ?? modern;
  return { address: modern, version: version || 1 };
}

/**
 * The address without the field that it was cut in. `n` says how many characters the fields behind it have: where there
 * are fewer, the last value may have lost its end (`cell=5.1` was `cell=5.12`). More may come on the way.
 */
function whole({ path, fields: given }: Address, ignored: IgnoredPart[]): Address {
  const fields = given.filter(([name]) => name !== 'n');
  const promised = readWhole(given.find(([name]) => name === 'n')?.[1] ?? '0', Number.MAX_SAFE_INTEGER) ?? 0;
  if (fields.length && writeFields(fields).length >= promised) return { path, fields };
  const last = fields.slice(-1);
  ignored.push({ part: writeFields(last) || 'v', why: 'incomplete' });
  return { path, fields: fields.slice(0, -1) };
}

/** What an address with these fields begins with. */
export const versionFields = ({ current }: Versions, fields: Address['fields']): [string, string][] =>
  current < 2 || !fields.length
    ? []
    : [
        ['v', `${current}`],
        ['n', `${writeFields(fields).length}`],
      ];
