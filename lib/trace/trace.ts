import { alias } from '../ops/alias';
import { replaceCells } from '../ops/replace-cells';
import type { Tensor } from '../tensor/tensor';
import { type Axis, type AxisLike, asAxis } from './axis';
import type { Look, Role, Scale } from './look';
import type { Part } from './part';

/** A tensor with the name that lessons, links, formulas and edits call it by. */
export interface Named {
  readonly name: string;
  readonly tensor: Tensor;
  readonly axes: readonly Axis[];
  /** TeX of the symbol in formulas. */
  readonly symbol: string;
  readonly role: Role;
  readonly scale: Scale;
  /** The block, stage … that it belongs to, outermost first. */
  readonly parts: readonly Part[];
  /** Of an input that is a picture. */
  readonly picture?: Look['picture'];
  /** Not part of the system's outputs: named so that lessons can show it. */
  readonly aside: boolean;
}

/** Cell replacements: flat index → value, under the name of the tensor they belong to. */
export type Edits = Readonly<Record<string, ReadonlyMap<number, number>>>;

/** What a system gets to name its tensors with. Later lines must use the returned tensor: it carries the edits. */
export interface Tracer {
  /** Names one of the system's outputs. */
  name(name: string, tensor: Tensor, axes: readonly AxisLike[], look?: Look): Tensor;
  /** Names a step on the way that the published outputs do not list. */
  aside(name: string, tensor: Tensor, axes: readonly AxisLike[], look?: Look): Tensor;
}

/** The named tensors of one run, in the order in which they were made. */
export class Trace implements Tracer {
  readonly #byName = new Map<string, Named>();
  readonly #byTensor = new Map<Tensor, Named>();
  readonly #edited: boolean;

  constructor(readonly edits: Edits = {}) {
    this.#edited = Object.keys(edits).length > 0;
  }

  name(name: string, tensor: Tensor, axes: readonly AxisLike[], look: Look = {}): Tensor {
    return this.#record(name, tensor, axes, look, false);
  }

  aside(name: string, tensor: Tensor, axes: readonly AxisLike[], look: Look = {}): Tensor {
    return this.#record(name, tensor, axes, look, true);
  }

  #record(name: string, made: Tensor, like: readonly AxisLike[], look: Look, aside: boolean): Tensor {
    const axes = like.map(asAxis);
    if (axes.length !== made.shape.length) {
      const ids = axes.map(({ id }) => id).join(', ');
      throw new Error(`${name} has ${made.shape.length} axes, but ${axes.length} were named: ${ids}.`);
    }
    const { symbol = lastPart(name), role = 'plain', scale = 'values', parts = [], picture } = look;
    let tensor = this.#byTensor.has(made) ? alias(made) : made;
    const edit = this.#edited ? this.edits[name] : undefined;
    if (edit?.size) tensor = replaceCells(tensor, edit);
    const named: Named = { name, tensor, axes, symbol, role, scale, parts, aside, ...(picture ? { picture } : {}) };
    const names = this.#byName.size;
    if (this.#byName.set(name, named).size === names) {
      throw new Error(`Two tensors of this run are called ${name}; names must differ.`);
    }
    this.#byTensor.set(tensor, named);
    return tensor;
  }

  get names(): string[] {
    return [...this.#byName.keys()];
  }

  /** Every named tensor, in the order in which they were named. */
  get tensors(): Iterable<Tensor> {
    return this.#byTensor.keys();
  }

  find(name: string): Named | undefined {
    return this.#byName.get(name);
  }

  /** @throws Error listing the nearest names when there is none of this name */
  get(name: string): Named {
    const named = this.#byName.get(name);
    if (named) return named;
    const last = lastPart(name);
    const near = this.names.filter((known) => lastPart(known) === last).slice(0, 4);
    throw new Error(`This run has no tensor ${name}.${near.length ? ` Did you mean ${near.join(', ')}?` : ''}`);
  }

  /** How this tensor is called, if a system named it. */
  nameOf(tensor: Tensor): Named | undefined {
    return this.#byTensor.get(tensor);
  }
}

const lastPart = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
