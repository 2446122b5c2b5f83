import { describe, expect, it } from 'vitest';
import { gelu } from '@/lib/ops/gelu';
import { relu } from '@/lib/ops/relu';
import { tensor } from '@/lib/tensor/tensor';
import { curves, domainOf } from './curves';

const XS = [-3.5, -1, -0.25, 0, 0.1, 1.5, 4];

describe('the drawn curves', () => {
  it('are the functions that the engine computes', () => {
    const input = tensor(Float32Array.from(XS), [XS.length]);
    const engine = { gelu: gelu(input).data, relu: relu(input).data };
    XS.forEach((x, i) => {
      expect(curves.gelu.of(x)).toBeCloseTo(engine.gelu[i] as number, 5);
      expect(curves.relu.of(x)).toBeCloseTo(engine.relu[i] as number, 5);
    });
  });

  it('keep their part of the axis while the value lies on it, and widen for others', () => {
    expect(domainOf(curves.gelu, -0.5)).toEqual([-4, 4]);
    expect(domainOf(curves.gelu, 6.2)).toEqual([-4, 7]);
    expect(domainOf(curves.exp, Number.NEGATIVE_INFINITY)).toEqual([-4, 2.5]);
  });
});
