import type { Counts } from '../choice';
import type { ParameterSpec, TensorSpec, Tensors } from '../nn/parameters';
import { normal, seeded } from '../random';
import { reusing } from '../tensor/reuse';
import { sizeOf } from '../tensor/shape';
import { type Tensor, tensor } from '../tensor/tensor';
import { type Edits, Trace, type Tracer } from '../trace/trace';
import { askedOf, give, unchanged } from './give';
import { carryLeadingAxes } from './leading-axes';
import type { Schema } from './values';

export type { TensorSpec, Tensors };

/** One architecture, one file: what it needs and what it computes. */
export interface System<Config> {
  readonly id: string;
  /** Reads a configuration, fills defaults, refuses what makes no sense. */
  readonly config: Schema<Config>;
  /** The inputs of one example, by name without `in.`; ops carry further leading axes along. */
  inputs(config: Config): Readonly<Record<string, TensorSpec>>;
  /** The learned tensors, by name without `w.`, in the order in which seeded weights are drawn. */
  parameters(config: Config): Readonly<Record<string, ParameterSpec>>;
  /** How many blocks, heads … a reader can choose among. */
  choices?(config: Config): Counts;
  run(t: Tracer, w: Tensors, input: Tensors, config: Config): void;
}

/** A system as it is written: `run` gets a tensor for each input that `inputs` names. */
interface Definition<Config, Given> extends Omit<System<Config>, 'inputs' | 'run'> {
  inputs(config: Config): Given;
  run(t: Tracer, w: Tensors, input: TensorsOf<Given>, config: Config): void;
}

/** One that only some configurations have is optional. */
type TensorsOf<Given> = { readonly [Name in keyof Given]: Tensor };

export const defineSystem = <
  Config,
  Given extends Readonly<Record<string, TensorSpec>> = Readonly<Record<string, TensorSpec>>,
>(
  system: Definition<Config, Given>,
): System<Config> => system;

/**
 * Seeded random weights for every parameter of a system that gives no numbers of its own. Nothing is learned.
 *
 * @param drawn told after each of them: a large model takes seconds
 */
export function untrainedWeights<Config>(
  system: System<Config>,
  config: Config,
  seed: number,
  drawn = (_: Tensor): void => undefined,
): Tensors {
  const random = seeded(seed);
  const draw = ({ shape, initial }: ParameterSpec): Tensor => {
    const weight = tensor('values' in initial ? initial.values : new Float32Array(sizeOf(shape)), shape);
    const { data } = weight;
    if ('all' in initial) data.fill(initial.all);
    else if ('deviation' in initial) for (let i = 0; i < data.length; i++) data[i] = initial.deviation * normal(random);
    drawn(weight);
    return weight;
  };
  return Object.fromEntries(Object.entries(system.parameters(config)).map(([name, spec]) => [name, draw(spec)]));
}

interface RunOptions<Config> {
  readonly weights: Tensors;
  readonly input: Tensors;
  readonly config: Config;
  readonly edits?: Edits;
  /**
   * An earlier run, perhaps with other edits: what would be computed from the same numbers is taken from it, so that
   * only what lies downstream of a difference is computed. Its tensors must still hold what they held.
   */
  readonly reuse?: Trace;
}

/**
 * Runs a system and names everything it makes: inputs as `in.NAME`, parameters as `w.NAME`, then what `run` names.
 * Edits replace cells of any of them before anything downstream reads them.
 */
export function runSystem<Config>(
  system: System<Config>,
  { weights, input, config, edits = {}, reuse }: RunOptions<Config>,
): Trace {
  const trace = new Trace(edits);
  const asked = askedOf(system, config);
  const compute = (): Trace => {
    const x = give(trace, asked.inputs, reuse ? unchanged('in.', input, reuse) : input);
    const w = give(trace, asked.parameters, reuse ? unchanged('w.', weights, reuse) : weights);
    system.run(carryLeadingAxes(trace), w, x, config);
    return trace;
  };
  return reuse ? reusing(reuse.tensors, compute) : compute();
}
