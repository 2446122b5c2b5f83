import fc from 'fast-check';
import { tensor } from '../tensor/tensor';
import { floats, integers, leading, size } from './samples/arbitraries';
import { sample, together } from './samples/sample';
import { tokenLossOp } from './token-loss';

/** Random calls of tokenLoss, for the laws; −1 stands for no target. */
export default sample(
  tokenLossOp,
  fc.tuple(leading, size(5)).chain(([lead, n]) =>
    together(
      floats([...lead, n]),
      integers(lead, n + 1).map(({ data, shape }) =>
        tensor(
          data.map((x) => x - 1),
          shape,
          'i32',
        ),
      ),
    ).map((inputs) => ({ inputs, attrs: { ignored: -1 }, below: { 1: n } })),
  ),
  [
    [[[2, 3], [3]], { ignored: -1 }],
    [[[], []], { ignored: -1 }],
  ],
);
