import type { GenericSchema } from 'valibot';
import type { ParameterSpec, TensorSpec, Tensors } from '../nn/parameters';
import { normal, seeded } from '../random';
import { sizeOf } from '../tensor/shape';
import { type Tensor, tensor } from '../tensor/tensor';
import { type Edits, Trace, type Tracer } from '../trace/trace';
import { carryLeadingAxes, withLeadingAxes } from './leading-axes';

export type { TensorSpec, Tensors };

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

/** Seeded random weights for every parameter of a system that gives no numbers of its own. Nothing is learned. */
export function untrainedWeights<Config>(system: System<Config>, config: Config, seed: number): Tensors {
  const random = seeded(seed);
  const draw = ({ shape, initial }: ParameterSpec): Tensor => {
    if ('values' in initial) return tensor(initial.values, shape);
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
        const axes = withLeadingAxes(value, spec?.axes ?? []);
        return [name, trace.aside(`${prefix}.${name}`, value, axes, spec?.symbol)];
      }),
    );
  const inputs = give('in', system.inputs(config), input);
  const parameters = give('w', system.parameters(config), weights);
  system.run(carryLeadingAxes(trace), parameters, inputs, config);
  return trace;
}
