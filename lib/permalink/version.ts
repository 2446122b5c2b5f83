import type { Address } from './address';
import { readWhole } from './numbers';
import type { Ignored } from './state';

/** What addresses mean today. `v` is written from version 2 on: an address without it was made by version 1. */
export interface Versions {
  readonly current: number;
  /** From version n to n + 1, under n: what was renamed or counted differently in addresses made before. */
  readonly migrations: Readonly<Record<number, (old: Address) => Address>>;
}

export const VERSIONS: Versions = { current: 1, migrations: {} };

/** The address in today's words, without its `v`. A newer one is read as far as it is understood. */
export function modernise(address: Address, { current, migrations }: Versions, ignored: Ignored[]): Address {
  const written = address.fields.find(([name]) => name === 'v')?.[1];
  const version = written === undefined ? 1 : readWhole(written, Number.MAX_SAFE_INTEGER);
  if (!version) ignored.push({ part: `v=${written}`, why: 'bad-value' });
  else if (version > current) ignored.push({ part: `v=${written}`, why: 'newer-version' });
  let modern: Address = { ...address, fields: address.fields.filter(([name]) => name !== 'v') };
  for (let from = version || current; from < current; from++) modern = migrations[from]?.(modern) ?? modern;
  return modern;
}

export const versionField = ({ current }: Versions): [string, string][] => (current > 1 ? [['v', `${current}`]] : []);
