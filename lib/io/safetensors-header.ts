import { formatShape, type Shape, sizeOf } from '../tensor/shape';
import { cellTypeOf } from './cell-types';

/** A file is not what the safetensors format asks for; the message says where. */
export class SafetensorsError extends Error {
  override name = 'SafetensorsError';
}

/** Where one tensor lies among the cells' bytes. */
export interface HeaderEntry {
  /** As the file says, whether or not this reader knows it. */
  readonly dtype: string;
  readonly shape: Shape;
  readonly begin: number;
  readonly end: number;
}

interface Header {
  readonly entries: ReadonlyMap<string, HeaderEntry>;
  readonly metadata: Readonly<Record<string, string>>;
  /** The file from the end of the header on. */
  readonly data: Uint8Array;
}

/** @throws SafetensorsError */
export function readHeader(bytes: Uint8Array): Header {
  const text = headerText(bytes);
  const data = bytes.subarray(8 + text.length);
  const { __metadata__: metadata = {}, ...tensors } = parseObject(text);
  if (!isRecord(metadata) || !Object.values(metadata).every((value) => typeof value === 'string')) {
    throw new SafetensorsError('__metadata__ must be an object whose values are all strings.');
  }
  const entries = new Map(Object.entries(tensors).map(([name, raw]) => [name, readEntry(name, raw, data.length)]));
  checkLayout(entries, data.length);
  return { entries, metadata: metadata as Record<string, string>, data };
}

/** The header's bytes, between its length and the cells. */
function headerText(bytes: Uint8Array): Uint8Array {
  if (bytes.length < 8) {
    throw new SafetensorsError(
      `The file is too short: ${bytes.length} bytes, but the header's length alone takes 8: it is truncated, or no safetensors file.`,
    );
  }
  const length = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
  if (length > BigInt(bytes.length - 8)) {
    throw new SafetensorsError(
      `The header should take ${length} bytes, but the file ends ${bytes.length - 8} in: it is truncated, or no safetensors file.`,
    );
  }
  return bytes.subarray(8, 8 + Number(length));
}

function parseObject(bytes: Uint8Array): Record<string, unknown> {
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    value = JSON.parse(text);
  } catch (error) {
    throw new SafetensorsError(`The header is not JSON: ${(error as Error).message}`);
  }
  if (!isRecord(value)) throw new SafetensorsError('The header must be a JSON object of tensors by name.');
  const twice = firstRepeated(topLevelKeys(text));
  if (twice !== undefined) throw new SafetensorsError(`The header names ${twice} twice.`);
  return value;
}

/** The keys of the outermost object as written, repetitions included: JSON.parse keeps the last one silently. */
function topLevelKeys(json: string): string[] {
  const keys: string[] = [];
  let depth = 0;
  for (const [token, key] of json.matchAll(/("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (key !== undefined) {
      if (depth === 1) keys.push(JSON.parse(key) as string);
    } else if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
  }
  return keys;
}

function firstRepeated(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => seen.size === seen.add(name).size);
}

function readEntry(name: string, raw: unknown, available: number): HeaderEntry {
  if (!isRecord(raw)) throw new SafetensorsError(`${name} must be an object with dtype, shape and data_offsets.`);
  const { dtype, shape, data_offsets: offsets } = raw;
  if (typeof dtype !== 'string') {
    throw new SafetensorsError(`${name} must have a dtype, a string; it is ${JSON.stringify(dtype)}.`);
  }
  if (!isListOfSizes(shape)) {
    throw new SafetensorsError(`${name} must have a shape, a list of whole numbers; it is ${JSON.stringify(shape)}.`);
  }
  if (!isListOfSizes(offsets) || offsets.length !== 2) {
    throw new SafetensorsError(
      `${name} must have data_offsets, [begin, end] in bytes; they are ${JSON.stringify(offsets)}.`,
    );
  }
  const [begin, end] = offsets as [number, number];
  if (begin > end) throw new SafetensorsError(`${name} has the data_offsets ${begin} to ${end}, which run backwards.`);
  const type = cellTypeOf(dtype);
  const needed = type && sizeOf(shape) * type.bytes;
  if (needed !== undefined && end - begin !== needed) {
    throw new SafetensorsError(
      `${name} is ${dtype} of shape ${formatShape(shape)}, ${needed} bytes, but its data_offsets span ${end - begin}.`,
    );
  }
  if (end > available) {
    throw new SafetensorsError(
      `${name} ends at byte ${end} of the data, but the file has only ${available}: it is truncated, or the offsets are out of range.`,
    );
  }
  return { dtype, shape, begin, end };
}

/** The format wants every byte after the header to belong to exactly one tensor. */
function checkLayout(entries: ReadonlyMap<string, HeaderEntry>, available: number): void {
  let at = 0;
  let before = '';
  for (const [name, { begin, end }] of [...entries].sort(([, a], [, b]) => a.begin - b.begin || a.end - b.end)) {
    if (begin < at) throw new SafetensorsError(`The data of ${before} and ${name} overlap.`);
    if (begin > at) throw new SafetensorsError(`Bytes ${at} to ${begin} of the data belong to no tensor.`);
    at = end;
    before = name;
  }
  if (at < available) {
    throw new SafetensorsError(`Bytes ${at} to ${available} of the data, at the end of the file, belong to no tensor.`);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isListOfSizes = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((n) => Number.isSafeInteger(n) && n >= 0);
