import type { Dtype, Tensor } from '../tensor/tensor';
import type { AxisLike } from '../trace/axis';
import type { Look } from '../trace/look';
import { type Part, prefixOf } from '../trace/part';

/** How a parameter starts out before anything was learned: a constant, a normal with this deviation, given numbers. */
type Initial = { readonly all: number } | { readonly deviation: number } | { readonly values: readonly number[] };

export interface TensorSpec extends Look {
  readonly shape: readonly number[];
  readonly dtype?: Dtype;
  readonly axes: readonly AxisLike[];
  /** Entries of a table: whole numbers from 0 on, below this one. */
  readonly below?: number | undefined;
}
/**
 * What a parameter does; training starts and decays it by that. A `matrix` multiplies the stream; an `exit` is the one
 * that ends a residual branch, the `readout` the one that makes the classes. Rows of a `table` are looked up or added
 * whole, and those of `positions` tell places apart. A `gain` multiplies every feature, a `shift` is added to it.
 */
export type Duty = 'matrix' | 'exit' | 'readout' | 'table' | 'positions' | 'gain' | 'shift';

export interface ParameterSpec extends TensorSpec {
  readonly initial: Initial;
  /** Needed where a model is to be trained here. */
  readonly duty?: Duty;
}
export type ParameterSpecs = Readonly<Record<string, ParameterSpec>>;
export type Tensors = Readonly<Record<string, Tensor>>;

/** Learned tensors as one layer reads them, by its own short names: `p.within('block.0.').get('norm1.weight')`. */
export class Parameters {
  static readonly #all = new WeakMap<Tensors, Parameters>();
  // Full names are put together once, not in every run.
  readonly #within = new Map<string, Parameters>();
  readonly #found = new Map<string, Tensor | undefined>();

  constructor(
    readonly tensors: Tensors,
    readonly prefix = '',
  ) {}

  /** All of these tensors; the same record gives the same object, which remembers what was looked up. */
  static of(tensors: Tensors): Parameters {
    const known = Parameters.#all.get(tensors);
    if (known) return known;
    const made = new Parameters(tensors);
    Parameters.#all.set(tensors, made);
    return made;
  }

  within(prefix: string): Parameters {
    const known = this.#within.get(prefix);
    if (known) return known;
    const made = new Parameters(this.tensors, this.prefix + prefix);
    this.#within.set(prefix, made);
    return made;
  }

  find(name: string): Tensor | undefined {
    const known = this.#found.get(name);
    if (known || this.#found.has(name)) return known;
    const found = this.tensors[this.prefix + name];
    this.#found.set(name, found);
    return found;
  }

  /** @throws Error when there is no such parameter */
  get(name: string): Tensor {
    const found = this.find(name);
    if (!found) throw new Error(`The parameter ${this.prefix}${name} is missing; give the run all of its weights.`);
    return found;
  }
}

/** The same specs under longer names, as they are or as those of one block, stage … */
export function prefixed(by: string | Part, specs: ParameterSpecs): ParameterSpecs {
  const entries = Object.entries(specs);
  if (typeof by === 'string') return Object.fromEntries(entries.map(([name, spec]) => [by + name, spec]));
  const inPart = (spec: ParameterSpec): ParameterSpec => ({ ...spec, parts: [by, ...(spec.parts ?? [])] });
  return Object.fromEntries(entries.map(([name, spec]) => [prefixOf(by) + name, inPart(spec)]));
}
