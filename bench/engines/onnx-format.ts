/** As much of the ONNX file format (protobuf, onnx.proto3) as a model without control flow needs. */

type Bytes = number[] | Uint8Array;

class Writer {
  readonly #parts: Bytes[] = [];

  static varint(value: number): number[] {
    const bytes: number[] = [];
    for (let left = value; ; left = Math.floor(left / 128)) {
      if (left < 128) return [...bytes, left];
      bytes.push((left % 128) + 128);
    }
  }

  whole(field: number, value: number): this {
    this.#parts.push(Writer.varint(field * 8), value < 0 ? negative(value) : Writer.varint(value));
    return this;
  }

  float(field: number, value: number): this {
    this.#parts.push(Writer.varint(field * 8 + 5), new Uint8Array(Float32Array.of(value).buffer));
    return this;
  }

  bytes(field: number, content: Uint8Array): this {
    this.#parts.push(Writer.varint(field * 8 + 2), Writer.varint(content.length), content);
    return this;
  }

  text(field: number, value: string): this {
    return this.bytes(field, new TextEncoder().encode(value));
  }

  message(field: number, inner: Writer): this {
    return this.bytes(field, inner.finish());
  }

  finish(): Uint8Array {
    const size = this.#parts.reduce((total, part) => total + part.length, 0);
    const all = new Uint8Array(size);
    let at = 0;
    for (const part of this.#parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }
}

/** Two's complement in 64 bits. */
function negative(value: number): number[] {
  const bytes: number[] = [];
  let left = BigInt.asUintN(64, BigInt(value));
  for (; left >= 128n; left >>= 7n) bytes.push(Number(left & 127n) + 128);
  return [...bytes, Number(left)];
}

const [FLOAT, INT64] = [1, 7];

export type Attribute = number | readonly number[] | { readonly float: number };

export interface Node {
  readonly type: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes?: Readonly<Record<string, Attribute>>;
}
export interface Constant {
  readonly name: string;
  readonly shape: readonly number[];
  /** Float32 cells, or the whole numbers of a shape. */
  readonly data: Float32Array | readonly number[];
}
interface Value {
  readonly name: string;
  readonly shape: readonly number[];
}
export interface Graph {
  readonly nodes: readonly Node[];
  readonly constants: readonly Constant[];
  readonly inputs: readonly Value[];
  readonly outputs: readonly Value[];
}

function attribute(name: string, value: Attribute): Writer {
  const writer = new Writer().text(1, name);
  if (typeof value === 'number') return writer.whole(3, value).whole(20, 2);
  if ('float' in value) return writer.float(2, value.float).whole(20, 1);
  for (const n of value) writer.whole(8, n);
  return writer.whole(20, 7);
}

function node({ type, inputs, outputs, attributes = {} }: Node): Writer {
  const writer = new Writer();
  for (const name of inputs) writer.text(1, name);
  for (const name of outputs) writer.text(2, name);
  writer.text(4, type);
  for (const [name, value] of Object.entries(attributes)) writer.message(5, attribute(name, value));
  return writer;
}

function constant({ name, shape, data }: Constant): Writer {
  const writer = new Writer();
  for (const n of shape) writer.whole(1, n);
  const isFloat = data instanceof Float32Array;
  const cells = isFloat ? data.slice() : BigInt64Array.from(data, BigInt);
  return writer
    .whole(2, isFloat ? FLOAT : INT64)
    .text(8, name)
    .bytes(9, new Uint8Array(cells.buffer));
}

function value({ name, shape }: Value): Writer {
  const dims = new Writer();
  for (const n of shape) dims.message(1, new Writer().whole(1, n));
  const tensor = new Writer().whole(1, FLOAT).message(2, dims);
  return new Writer().text(1, name).message(2, new Writer().message(1, tensor));
}

/** The bytes of a model file, IR version 9, operator set 20. */
export function encodeModel(graph: Graph): Uint8Array {
  const inner = new Writer();
  for (const n of graph.nodes) inner.message(1, node(n));
  inner.text(2, 'headlight');
  for (const c of graph.constants) inner.message(5, constant(c));
  for (const v of graph.inputs) inner.message(11, value(v));
  for (const v of graph.outputs) inner.message(12, value(v));
  return new Writer().whole(1, 9).message(7, inner).message(8, new Writer().text(1, '').whole(2, 20)).finish();
}
