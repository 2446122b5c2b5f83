import type { Lens, Matrix } from '@/app/draw/view';
import type { Ref } from '@/content/stage';
import type { Factor, ProductProps } from './props';

export interface FactorMatrices {
  readonly right: Matrix;
  readonly bias?: Matrix | undefined;
  readonly result: Matrix;
}

/** What stands on the stage, by its place. */
export interface Operands extends FactorMatrices {
  readonly left: Matrix;
  readonly beside?: readonly FactorMatrices[];
  readonly plus?: { readonly of: Matrix; readonly result: Matrix } | undefined;
  readonly above?: Matrix | undefined;
}

const factor = ({ right, bias, result }: Factor, { matrix }: Lens): FactorMatrices => ({
  right: matrix(right),
  bias: bias === undefined ? undefined : matrix(bias),
  result: matrix(result),
});

export const operandsOf = (props: ProductProps, lens: Lens): Operands => ({
  ...factor(props, lens),
  left: lens.matrix(props.left),
  beside: props.beside?.map((each) => factor(each, lens)) ?? [],
  plus: props.plus && { of: lens.matrix(props.plus.of), result: lens.matrix(props.plus.result) },
  above: props.above === undefined ? undefined : lens.matrix(props.above),
});

/** Every tensor of a product. */
export function refsOf({ left, right, bias, result, beside = [], plus, above }: ProductProps): Ref[] {
  const factors = [{ right, bias, result }, ...beside];
  const refs = [
    left,
    ...factors.flatMap((each) => [each.right, each.bias, each.result]),
    plus?.of,
    plus?.result,
    above,
  ];
  return refs.filter((ref) => ref !== undefined);
}
