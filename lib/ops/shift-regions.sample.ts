import fc from 'fast-check';
import { size } from './samples/arbitraries';
import { sample } from './samples/sample';
import { shiftRegionsOp } from './shift-regions';

/** Random calls of shiftRegions, for the laws. */
export default sample(
  shiftRegionsOp,
  fc.tuple(size(2), size(2), fc.constantFrom(2, 3), fc.nat(1)).map(([h, w, window, more]) => ({
    inputs: [],
    attrs: { gh: h * window, gw: w * window, window, shift: Math.min(1 + more, window - 1) },
  })),
  [
    [[], { gh: 4, gw: 4, window: 4, shift: 4 }],
    [[], { gh: 4, gw: 2, window: 4, shift: 2 }],
  ],
);
