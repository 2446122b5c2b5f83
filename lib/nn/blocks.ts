import type { Tensor } from '../tensor/tensor';
import { part, prefixOf } from '../trace/part';
import type { Tracer } from '../trace/trace';
import { type ParameterSpecs, type Parameters, prefixed } from './parameters';
import { within } from './within';

/** What one block of a stack, the `index`-th from 0, does to the stream of tokens. */
type Block = (t: Tracer, z: Tensor, p: Parameters, index: number) => Tensor;

/** Blocks one after the other, each with names and parameters under `block.0.`, `block.1.` …, or another word. */
export function stack(t: Tracer, z: Tensor, p: Parameters, depth: number, block: Block, word = 'block'): Tensor {
  let stream = z;
  for (let i = 0; i < depth; i++) {
    const own = part('block', i, word);
    stream = block(within(t, own), stream, p.within(prefixOf(own)), i);
  }
  return stream;
}

/** The parameters of such a stack. */
export const stackParameters = (depth: number, block: ParameterSpecs, word = 'block'): ParameterSpecs =>
  Object.assign({}, ...Array.from({ length: depth }, (_, i) => prefixed(part('block', i, word), block)));
