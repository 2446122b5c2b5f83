import type { ParameterSpecs, TensorSpec, Tensors } from '../nn/parameters';
import { sameShape } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import type { Trace } from '../trace/trace';
import { withLeadingAxes } from './leading-axes';

interface Specs {
  readonly config: unknown;
  readonly inputs: Readonly<Record<string, TensorSpec>>;
  readonly parameters: ParameterSpecs;
}

interface Asking<Config> {
  inputs(config: Config): Specs['inputs'];
  parameters(config: Config): Specs['parameters'];
}

const latest = new WeakMap<object, Specs>();

/** What a system asks for. The latest configuration's answer is kept: models run far more often than they change. */
export function specsOf<Config>(system: Asking<Config>, config: Config): Specs {
  const known = latest.get(system);
  if (known && known.config === config) return known;
  const specs = { config, inputs: system.inputs(config), parameters: system.parameters(config) };
  latest.set(system, specs);
  return specs;
}

/** Names what a run is given, and returns it with its edits. */
export function give(
  trace: Trace,
  prefix: 'in.' | 'w.',
  specs: Readonly<Record<string, TensorSpec>>,
  given: Tensors,
): Tensors {
  const edited: Record<string, Tensor> = {};
  let differs = false;
  for (const name of Object.keys(given)) {
    const value = given[name] as Tensor;
    const spec = specs[name];
    const named = trace.aside(prefix + name, value, withLeadingAxes(value, spec?.axes ?? []), {
      ...(prefix === 'w.' ? { scale: 'parameters' } : {}),
      ...spec,
    });
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
