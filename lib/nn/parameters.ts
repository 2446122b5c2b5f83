import type { Dtype, Tensor } from '../tensor/tensor';

/** How a parameter starts out before anything was learned: a constant, a normal with this deviation, given numbers. */
type Initial = { readonly all: number } | { readonly deviation: number } | { readonly values: readonly number[] };

export interface TensorSpec {
  readonly shape: readonly number[];
  readonly dtype?: Dtype;
  readonly axes: readonly string[];
  readonly symbol?: string;
}
export interface ParameterSpec extends TensorSpec {
  readonly initial: Initial;
}
export type ParameterSpecs = Readonly<Record<string, ParameterSpec>>;
export type Tensors = Readonly<Record<string, Tensor>>;

/** Learned tensors as one layer reads them, by its own short names: `p.within('block.0.').get('norm1.weight')`. */
export class Parameters {
  constructor(
    readonly tensors: Tensors,
    readonly prefix = '',
  ) {}

  within(prefix: string): Parameters {
    return new Parameters(this.tensors, this.prefix + prefix);
  }

  find(name: string): Tensor | undefined {
    return this.tensors[this.prefix + name];
  }

  /** @throws Error when there is no such parameter */
  get(name: string): Tensor {
    const found = this.find(name);
    if (!found) throw new Error(`The parameter ${this.prefix}${name} is missing; give the run all of its weights.`);
    return found;
  }
}

/** The same specs under longer names. */
export const prefixed = (prefix: string, specs: ParameterSpecs): ParameterSpecs =>
  Object.fromEntries(Object.entries(specs).map(([name, spec]) => [prefix + name, spec]));
