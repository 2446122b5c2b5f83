import fc from 'fast-check';
import { offsetsOp } from './offsets';
import { size } from './samples/arbitraries';
import { sample } from './samples/sample';

/** Random calls of offsets, for the laws. */
export default sample(
  offsetsOp,
  fc
    .record({
      ...{ queries: size(), keys: size(), first: fc.nat(3) },
      order: fc.constantFrom('key-query' as const, 'query-key' as const, 'distance' as const),
    })
    .map((attrs) => ({ inputs: [], attrs })),
  [[[], { queries: 0, keys: 2, order: 'key-query', first: 0 }]],
);
