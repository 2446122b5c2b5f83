import type { Tensor } from '../tensor/tensor';
import type { Tracer } from '../trace/trace';
import { type ParameterSpecs, type Parameters, prefixed } from './parameters';
import { within } from './within';

/** What one block of a stack does to the stream of tokens. */
type Block = (t: Tracer, z: Tensor, p: Parameters) => Tensor;

/** Blocks one after the other, each with names and parameters under `block.0.`, `block.1.` … */
export function stack(t: Tracer, z: Tensor, p: Parameters, depth: number, block: Block): Tensor {
  let stream = z;
  for (let i = 0; i < depth; i++) stream = block(within(t, `block.${i}.`), stream, p.within(`block.${i}.`));
  return stream;
}

/** The parameters of such a stack. */
export const stackParameters = (depth: number, block: ParameterSpecs): ParameterSpecs =>
  Object.assign({}, ...Array.from({ length: depth }, (_, i) => prefixed(`block.${i}.`, block)));
