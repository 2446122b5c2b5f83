import type { Context } from '@/content/context';
import { change } from '@/content/numbers/what-if';
import type { Edits } from '@/lib/trace/trace';
import { remembered } from './forward';
import { model } from './model';

const PROJECTIONS = ['w.block.0.attn.qkv.weight', 'w.block.0.attn.qkv.bias'];
const OUTPUT = 'w.block.0.attn.proj.weight';
const BIAS = 'w.block.0.attn.rel_bias_table';

const WIDTH = model.dim / model.heads;

/**
 * All that a head of block 1 has learned: the tensors, and the place along one axis that the head's own place `k` has in
 * them: columns of the fused projection (three parts of D), rows of W_O, a column of the table of offsets.
 */
function placesOf(c: Context, head: number): readonly { of: string; axis: number; places: readonly number[] }[] {
  const row = Array.from({ length: WIDTH }, (_, k) => head * WIDTH + k);
  const fused = [0, 1, 2].flatMap((part) => row.map((k) => part * model.dim + k));
  return [
    ...PROJECTIONS.map((of) => ({ of, axis: c.trace.get(of).tensor.shape.length - 1, places: fused })),
    { of: OUTPUT, axis: 0, places: row },
    { of: BIAS, axis: 1, places: [head] },
  ];
}

/** Gives one head of block 1 every number of another. */
function alike(c: Context, from: number, to: number): Edits {
  const source = placesOf(c, from);
  const parts = placesOf(c, to).map(({ of, axis, places }, i) => {
    const { data, shape } = c.trace.get(of).tensor;
    return change(c, of, (value, at) => {
      const k = places.indexOf(at[axis] as number);
      if (k < 0) return value;
      const twin = at.map((each, along) => (along === axis ? (source[i]?.places[k] as number) : each));
      return data[twin.reduce((flat, each, along) => flat * (shape[along] as number) + each, 0)] as number;
    });
  });
  return Object.assign({}, ...parts);
}

/** Two heads of block 1 with the same numbers everywhere: the largest difference between the gradients of the two. */
export function apartOfTwins(c: Context, a: number, b: number): number {
  return remembered(c.trace, `twins ${a} ${b}`, () => {
    const { trace } = c.rerun({ edits: alike(c, a, b) });
    const gradients = (head: number): number[] =>
      placesOf(c, head).flatMap(({ of, axis, places }) => {
        const { data, shape } = trace.get(`grad.${of}`).tensor;
        const cols = shape.at(-1) as number;
        return places.flatMap((place) =>
          axis < shape.length - 1
            ? Array.from({ length: cols }, (_, j) => data[place * cols + j] as number)
            : Array.from({ length: data.length / cols }, (_, i) => data[i * cols + place] as number),
        );
      });
    const second = gradients(b);
    return Math.max(...gradients(a).map((value, i) => Math.abs(value - (second[i] as number))));
  });
}
