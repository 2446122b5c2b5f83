import { coordinates } from '../tensor/shape';
import type { Axis, Fold } from './axis';
import type { Named } from './trace';

/** An axis with the number of its entries. */
interface Sized {
  readonly axis: Axis & Partial<Fold>;
  readonly size: number;
}
type Called = Pick<Named, 'symbol' | 'role'>;

/** The axes of a tensor, those that are made of several taken apart, unless they are `kept`. Storage stays row by row. */
export const unfold = ({ axes, tensor }: Pick<Named, 'axes' | 'tensor'>, kept = false): Sized[] =>
  axes.flatMap((axis, i): Sized | Sized[] =>
    axis.folds && !kept
      ? axis.folds.map((fold) => ({ axis: fold, size: fold.size }))
      : { axis, size: tensor.shape[i] as number },
  );

/** What a tensor is called where it is held at one entry of an axis: `W_{QKV}` at the first of Q, K, V is `W_Q`. */
export function lookOfFold(look: Called, { letters = '', roles }: Sized['axis'], at: number): Called {
  const role = roles?.[at];
  return role ? { symbol: look.symbol.replace(`{${letters}}`, letters[at] as string), role } : look;
}

/** What the tensor of a cell is called, as that part of it which the cell lies in. */
export function lookAt(named: Named, index: number): Called {
  const axes = unfold(named);
  const sizes = axes.map(({ size }) => size);
  const at = coordinates(sizes, index);
  return axes.reduce<Called>((look, { axis }, i) => lookOfFold(look, axis, at[i] as number), named);
}
