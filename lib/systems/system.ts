import type { GenericSchema } from 'valibot';
import { normal, seeded } from '../random';
import { sizeOf } from '../tensor/shape';
import { type Dtype, type Tensor, tensor } from '../tensor/tensor';
import { type Edits, Trace, type Tracer } from '../trace/trace';

/** How a parameter starts out before anything was learned: a constant, or a normal with this deviation. */
export type Initial = { readonly all: number } | { readonly deviation: number };

export interface TensorSpec {
  readonly shape: readonly number[];
  readonly dtype?: Dtype;
  readonly axes: readonly string[];
  readonly symbol?: string;
}
export interface ParameterSpec extends TensorSpec {
  readonly initial: Initial;
}
export type Tensors = Readonly<Record<string, Tensor>>;

/** One architecture, one file: what it needs and what it computes. */
export interface System<Config> {
  readonly id: string;
  /** Reads a configuration, fills defaults, refuses what makes no sense. */
  readonly config: GenericSchema<unknown, Config>;
  /** The inputs of one example, by name without `in.`; ops carry further leading axes along. */
  inputs(config: Config): Readonly<Record<string, TensorSpec>>;
  /** The learned tensors, by name without `w.`, in the order in which seeded weights are drawn. */
  parameters(config: Config): Readonly<Record<string, ParameterSpec>>;
  run(t: Tracer, w: Tensors, input: Tensors, config: Config): void;
}

export const defineSystem = <Config>(system: System<Config>): System<Config> => system;

/** Seeded random weights for every parameter of a system. Nothing about them is learned. */
export function untrainedWeights<Config>(system: System<Config>, config: Config, seed: number): Tensors {
  const random = seeded(seed);
  const draw = ({ shape, initial }: ParameterSpec): Tensor => {
    const values = Float32Array.from({ length: sizeOf(shape) }, () =>
      'all' in initial ? initial.all : initial.deviation * normal(random),
    );
    return tensor(values, shape);
  };
  return Object.fromEntries(Object.entries(system.parameters(config)).map(([name, spec]) => [name, draw(spec)]));
}

/**
 * Runs a system and names everything it makes: inputs as `in.NAME`, parameters as `w.NAME`, then what `run` names.
 * Edits replace cells of any of them before anything downstream reads them.
 */
export function runSystem<Config>(
  system: System<Config>,
  { weights, input, config, edits = {} }: { weights: Tensors; input: Tensors; config: Config; edits?: Edits },
): Trace {
  const trace = new Trace(edits);
  const give = (prefix: string, specs: Readonly<Record<string, TensorSpec>>, given: Tensors): Tensors =>
    Object.fromEntries(
      Object.entries(given).map(([name, value]) => {
        const spec = specs[name];
        const lead = value.shape.length - (spec?.axes.length ?? 0);
        const axes = [...Array.from({ length: lead }, (_, i) => (i ? `lead${i}` : 'batch')), ...(spec?.axes ?? [])];
        return [name, trace.aside(`${prefix}.${name}`, value, axes, spec?.symbol)];
      }),
    );
  const inputs = give('in', system.inputs(config), input);
  const parameters = give('w', system.parameters(config), weights);
  system.run(trace, parameters, inputs, config);
  return trace;
}
