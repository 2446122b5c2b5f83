import { afterEach, describe, expect, it, vi } from 'vitest';
import { gelu } from '../ops/gelu';
import { matmul } from '../ops/matmul';
import { softmax } from '../ops/softmax';
import { normal, seeded } from '../random';
import { tensor } from '../tensor/tensor';
import { Arena } from './arena';
import { bestBackend } from './best';
import { type Backend, heapBackend, withBackend } from './current';
import { wasmBackend } from './wasm';

afterEach(() => vi.unstubAllGlobals());

const random = seeded(3);
const values = Float32Array.from({ length: 300 * 400 }, () => normal(random));

const compute = (): Float32Array => {
  const x = tensor(values, [300, 400]);
  return softmax(matmul(gelu(x), x, { transposeB: true })).data.slice();
};

function expectSame(backend: Backend): void {
  const [actual, expected] = [withBackend(backend, compute), compute()];
  expect(actual).toEqual(expected);
}

describe('the best backend', () => {
  it('is WebAssembly here, the same one every time for the same size', () => {
    expect(bestBackend().name).toBe('wasm');
    expect(bestBackend()).toBe(bestBackend());
    expect(bestBackend(32)).not.toBe(bestBackend());
  });

  it('is plain TypeScript where there is no WebAssembly', () => {
    vi.stubGlobal('WebAssembly', undefined);
    expect(bestBackend(17)).toBe(heapBackend);
  });

  it('is plain TypeScript where a policy forbids to compile', () => {
    const { CompileError } = WebAssembly;
    function forbid(): never {
      throw new CompileError('Wasm code generation disallowed by embedder');
    }
    vi.stubGlobal('WebAssembly', { Module: forbid });
    expect(bestBackend(18)).toBe(heapBackend);
  });

  it('is plain TypeScript where memory is short', () => {
    expect(bestBackend(100_000)).toBe(heapBackend);
  });
});

describe('a wasm memory that is too small', () => {
  it('still computes the same, with what does not fit on the heap', () => {
    // Eight megabytes: four are scratch, one lays down operands from elsewhere, and no slab of four is left.
    const small = wasmBackend(8);
    expect(small.slab?.(1 << 20)).toBeNull();
    expectSame(new Arena(small));
    expectSame(small);
  });

  it('leaves what does not fit in there for one call to the TypeScript twin', () => {
    const small = wasmBackend(8);
    const x = new Float32Array(1 << 20).fill(0.5);
    const out = new Float32Array(1 << 20);
    small.kernels.gelu(out, x);
    expect(out[1 << 19]).toBeCloseTo(0.34573123, 6);
  });
});
