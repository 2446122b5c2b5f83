import { type Backend, heapBackend } from './current';

/** Cells in a slab: 4 MB, a mini ViT with everything it keeps fits in one. */
const SLAB = 1 << 20;

/**
 * An allocator that hands out consecutive parts of a few large slabs and takes all of them back at once.
 * A view of a slab costs a fraction of a fresh array, and a model that is run again and again leaves no garbage.
 */
export class Arena implements Backend {
  readonly name: string;
  readonly kernels;
  readonly #below: Backend;
  #slabs: Float32Array[] = [];
  #slab = 0;
  #used = 0;

  constructor(below: Backend = heapBackend) {
    this.name = below.name;
    this.kernels = below.kernels;
    this.#below = below;
  }

  alloc(length: number): Float32Array {
    while (this.#slab < this.#slabs.length) {
      const slab = this.#slabs[this.#slab] as Float32Array;
      if (this.#used + length <= slab.length) {
        const start = this.#used;
        // Multiples of four cells keep every tensor at a 16-byte boundary, as SIMD loads like it.
        this.#used = (start + length + 3) & ~3;
        return slab.subarray(start, start + length);
      }
      this.#slab++;
      this.#used = 0;
    }
    const size = Math.max(SLAB, length);
    this.#slabs.push(this.#below.slab?.(size) ?? new Float32Array(size));
    return this.alloc(length);
  }

  /** Takes everything back: tensors made since are overwritten by the next run. */
  reset(): void {
    this.#slab = 0;
    this.#used = 0;
  }
}
