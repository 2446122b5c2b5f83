import { type Tensor, zeros } from '../tensor/tensor';
import { type Divisor, divisors } from './attention';
import type { Tensors } from './parameters';

/** What is taken out of a trained Vision Transformer, to see what it was for. Nothing is trained again. */
export interface Ablation {
  /** What the products of queries and keys are divided by. */
  readonly divisor: Divisor;
  /** The relative bias of every block is 0. */
  readonly bias: boolean;
  /** The table of positions is 0. */
  readonly positions: boolean;
  /** What attention and MLP return goes on alone: the stream is not added. */
  readonly residual: boolean;
  /** The MLP of every block returns 0. */
  readonly mlp: boolean;
  /** A head (null: all heads) of a block that adds nothing to the stream. Counted from 0. */
  readonly head: { readonly block: number; readonly head: number | null } | null;
  /** A block that returns what came in, from 0. */
  readonly block: number | null;
  /** The picture's patches stand in another order. */
  readonly shuffled: boolean;
}

/**
 * What settings take away, as links and controls say it, of a network with so many heads. `divisor` is an option of
 * `divisors`. `noBlock` counts blocks from 1, and `noHead` goes through each block, first all its heads, then one by one;
 * 0: none.
 */
export function ablationOf(settings: Readonly<Record<string, number>>, heads: number): Ablation {
  const { divisor = 0, noBias, noPositions, noResidual, noMlp, shuffled, noHead = 0, noBlock = 0 } = settings;
  const [block, head] = [Math.floor((noHead - 1) / (heads + 1)), (noHead - 1) % (heads + 1)];
  return {
    divisor: divisors[divisor] ?? 'head',
    bias: Boolean(noBias),
    positions: Boolean(noPositions),
    residual: Boolean(noResidual),
    mlp: Boolean(noMlp),
    shuffled: Boolean(shuffled),
    head: noHead ? { block, head: head ? head - 1 : null } : null,
    block: noBlock ? noBlock - 1 : null,
  };
}

interface Shape {
  readonly depth: number;
  readonly heads: number;
}

/** What the configuration of a ViT says of an ablation. A block that is off keeps its sum: so it returns what came in. */
export function ablatedConfig<Config extends Shape>(config: Config, { divisor, residual, block }: Ablation) {
  const blocks = Array.from({ length: config.depth }, (_, index) => index).filter((index) => index !== block);
  return { ...config, divisor, ...(residual ? { without_residual: blocks } : {}) };
}

/**
 * Its weights: parameters that only add something are 0 where that is taken away. What an ablation leaves alone is the
 * same tensor as before.
 */
export function ablatedWeights(weights: Tensors, { heads }: Pick<Shape, 'heads'>, ablation: Ablation): Tensors {
  const changed = Object.entries(weights).flatMap(([name, tensor]) => {
    const to = replaced(name, tensor, heads, ablation);
    return to ? [[name, to] as const] : [];
  });
  return changed.length ? { ...weights, ...Object.fromEntries(changed) } : weights;
}

const IN_BLOCK = /^block\.(\d+)\.(.+)$/;

function replaced(name: string, tensor: Tensor, heads: number, ablation: Ablation): Tensor | null {
  if (name === 'pos_embed') return ablation.positions ? zeros(tensor.shape) : null;
  const [, number, part = ''] = IN_BLOCK.exec(name) ?? [];
  if (part === 'attn.rel_bias_table') return ablation.bias ? zeros(tensor.shape) : null;
  const off = ablation.block === Number(number);
  if (part.startsWith('mlp.fc2.')) return ablation.mlp || off ? zeros(tensor.shape) : null;
  if (!part.startsWith('attn.proj.')) return null;
  const head = ablation.head?.block === Number(number) ? ablation.head.head : undefined;
  if (off || head === null) return zeros(tensor.shape);
  // The bias belongs to no head.
  return head === undefined || part.endsWith('bias') ? null : withoutRows(tensor, head, heads);
}

/** The output projection [heads · d, D] with the rows of one head at 0: nothing that it returns is passed on. */
function withoutRows(tensor: Tensor, head: number, heads: number): Tensor {
  const each = tensor.data.length / heads;
  const data = Float32Array.from(tensor.data);
  data.fill(0, head * each, (head + 1) * each);
  return { ...tensor, data };
}
