import type { TensorSpec, Tensors } from '../nn/parameters';
import { sameShape } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import type { AxisLike } from '../trace/axis';
import type { Look } from '../trace/look';
import type { Trace } from '../trace/trace';
import { withLeadingAxes } from './leading-axes';

type Specs = Readonly<Record<string, TensorSpec>>;

interface Asking<Config> {
  inputs(config: Config): Specs;
  parameters(config: Config): Specs;
}

/** How a run names a tensor that it is given. */
interface Called {
  readonly name: string;
  readonly axes: readonly AxisLike[];
  readonly look: Look;
}

/** How a run names all that it is given under one prefix, by the names without it. */
export interface Calls {
  readonly prefix: string;
  readonly of: Readonly<Record<string, Called>>;
}

/** What a system asks for, and how a run of it names that. */
interface Asked {
  readonly config: unknown;
  readonly inputs: Calls;
  readonly parameters: Calls;
}

export function callsOf(prefix: string, specs: Specs, scale?: Look['scale']): Calls {
  const called = ([name, spec]: [string, TensorSpec]): [string, Called] => {
    const look = scale ? { scale, ...spec } : spec;
    return [name, { name: prefix + name, axes: spec.axes, look }];
  };
  return { prefix, of: Object.fromEntries(Object.entries(specs).map(called)) };
}

const latest = new WeakMap<object, Asked>();

/** What a system asks for. The latest configuration's answer is kept: models run far more often than they change. */
export function askedOf<Config>(system: Asking<Config>, config: Config): Asked {
  const known = latest.get(system);
  if (known && known.config === config) return known;
  const asked = {
    config,
    inputs: callsOf('in.', system.inputs(config)),
    parameters: callsOf('w.', system.parameters(config), 'parameters'),
  };
  latest.set(system, asked);
  return asked;
}

/** Names what a run is given, and returns it with its edits. */
export function give(trace: Trace, { prefix, of }: Calls, given: Tensors): Tensors {
  const edited: Record<string, Tensor> = {};
  let differs = false;
  for (const name of Object.keys(given)) {
    const value = given[name] as Tensor;
    const called = of[name] ?? { name: prefix + name, axes: [], look: {} };
    const named = trace.aside(called.name, value, withLeadingAxes(value, called.axes), called.look);
    if (named === value) continue;
    edited[name] = named;
    differs = true;
  }
  return differs ? { ...given, ...edited } : given;
}

/** The tensors given to an earlier run wherever these hold the same numbers. */
export function unchanged(prefix: 'in.' | 'w.', given: Tensors, earlier: Trace): Tensors {
  const same = ([name, x]: [string, Tensor]): [string, Tensor] => {
    const before = givenBefore(earlier, prefix + name);
    return [name, before && sameCells(before, x) ? before : x];
  };
  return Object.fromEntries(Object.entries(given).map(same));
}

/** What the earlier run was given under this name, before its edits. */
function givenBefore(earlier: Trace, name: string): Tensor | undefined {
  const tensor = earlier.find(name)?.tensor;
  return earlier.edits[name]?.size ? tensor?.made?.inputs[0] : tensor;
}

function sameCells(a: Tensor, b: Tensor): boolean {
  if (a === b) return true;
  if (a.dtype !== b.dtype || !sameShape(a.shape, b.shape)) return false;
  return a.data === b.data || a.data.every((value, i) => Object.is(value, b.data[i]));
}
