import { concat } from '../ops/concat';
import { permute } from '../ops/permute';
import { pick } from '../ops/pick';
import { reshape } from '../ops/reshape';
import { slice } from '../ops/slice';
import { wholes } from '../ops/table';
import { choose, compare, constant, define, type Expression, minimum, product, sum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import type { Places } from '../trace/axis';

interface Around {
  readonly gh: number;
  readonly gw: number;
  /** Rows and columns of a neighbourhood, an odd number. */
  readonly kernel: number;
}

function neighbour([token, slot]: readonly number[], { gh, gw, kernel }: Around): Expression {
  const [at, of, half] = [token as number, slot as number, (kernel - 1) / 2];
  const r = define('r', constant(Math.floor(at / gw) + Math.floor(of / kernel) - half));
  const c = define('c', constant((at % gw) + (of % kernel) - half));
  const [zero, rows, columns] = [constant(0), constant(gh, 'h'), constant(gw, 'w')];
  const inside = minimum(
    ...[compare(r, '≥', zero), compare(r, '<', rows)],
    ...[compare(c, '≥', zero), compare(c, '<', columns)],
  );
  return choose(inside, sum([product(r, columns), c]), constant(-1));
}

/** Which tokens lie around each token of a grid, whole numbers [h·w, kernel²]: row by row, and −1 beyond the border. */
export const gridNeighbours = ([gh, gw]: Places['grid'], kernel: number): Tensor =>
  wholes([gh * gw, kernel * kernel], neighbour, { gh, gw, kernel });

/** The vectors around each token: x [..., n, d] and index [n, m] → [..., n, m, d], zeros where the index is −1. */
export const neighboursOf = (x: Tensor, index: Tensor): Tensor => permute(pick(permute(x, [1, 0]), index), [1, 2, 0]);

/** What a k × k filter sees wherever it stands on a map, [..., C, h, w] → [..., C, (h − k + 1)·(w − k + 1), k·k]. */
export function unfold(map: Tensor, k: number): Tensor {
  const [h, w] = map.shape.slice(-2) as [number, number];
  const [oh, ow] = [h - k + 1, w - k + 1];
  const seen = Array.from({ length: k * k }, (_, slot) => {
    const [row, column] = [Math.floor(slot / k), slot % k];
    const part = slice(slice(map, -2, row, row + oh), -1, column, column + ow);
    return reshape(part, [...map.shape.slice(0, -2), oh * ow, 1]);
  });
  return concat(seen, -1);
}
