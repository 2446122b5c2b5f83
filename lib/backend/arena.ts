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
  // A model that runs again asks for the same lengths in the same order, and gets the very same arrays.
  readonly #given: Float32Array[] = [];
  readonly #slabOf: number[] = [];
  readonly #usedAfter: number[] = [];
  #next = 0;

  constructor(below: Backend = heapBackend) {
    this.name = below.name;
    this.kernels = below.kernels;
    this.#below = below;
  }

  alloc(length: number): Float32Array {
    const at = this.#next++;
    const before = this.#given[at];
    if (before?.length === length) {
      this.#slab = this.#slabOf[at] as number;
      this.#used = this.#usedAfter[at] as number;
      return before;
    }
    const storage = this.#carve(length);
    this.#given.length = this.#slabOf.length = this.#usedAfter.length = at;
    this.#given.push(storage);
    this.#slabOf.push(this.#slab);
    this.#usedAfter.push(this.#used);
    return storage;
  }

  #carve(length: number): Float32Array {
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
    return this.#carve(length);
  }

  /** Takes everything back: tensors made since are overwritten by the next run. */
  reset(): void {
    this.#slab = 0;
    this.#used = 0;
    this.#next = 0;
  }
}
