/** Bytes before this hold the kernels' constants. */
const STATIC = 4096;
/** Cells that kernels keep rearranged operands in. */
const SCRATCH = 1 << 20;
/** The share of the memory, after scratch, where operands from elsewhere are laid down for the length of one call. */
const STAGING_SHARE = 1 / 4;

/**
 * The layout of a wasm memory: constants | scratch | staging | slabs. Memory never grows, since growing would detach
 * every view of it; when it is full, tensors live on the heap and are staged call by call.
 */
export class Storage {
  readonly buffer: ArrayBuffer;
  /** Byte address of SCRATCH cells. */
  readonly scratch = STATIC;
  readonly scratchCells = SCRATCH;
  readonly #cells: Float32Array;
  readonly #stagingEnd: number;
  #staged: number;
  #slabbed: number;

  constructor({ buffer }: WebAssembly.Memory) {
    this.buffer = buffer;
    this.#cells = new Float32Array(buffer);
    this.#staged = STATIC / 4 + SCRATCH;
    this.#stagingEnd = this.#staged + (((this.#cells.length - this.#staged) * STAGING_SHARE) & ~3);
    this.#slabbed = this.#stagingEnd;
  }

  /** Storage that is never taken back, or null when there is no more. */
  slab(length: number): Float32Array | null {
    const start = this.#slabbed;
    if (start + length > this.#cells.length) return null;
    this.#slabbed = (start + length + 3) & ~3;
    return this.#cells.subarray(start, start + length);
  }

  /**
   * Runs `work` on these arrays, or on copies in this memory of those that live elsewhere; the first `written` of them
   * are copied back. Null when staging has no room for the copies.
   */
  staged<R>(arrays: readonly Float32Array[], written: number, work: (here: readonly Float32Array[]) => R): R | null {
    const before = this.#staged;
    const here: Float32Array[] = [];
    for (const x of arrays) {
      const view = x.buffer === this.buffer ? x : this.#stage(x);
      if (!view) {
        this.#staged = before;
        return null;
      }
      here.push(view);
    }
    try {
      const result = work(here);
      for (let i = 0; i < written; i++) if (here[i] !== arrays[i]) arrays[i]?.set(here[i] as Float32Array);
      return result;
    } finally {
      this.#staged = before;
    }
  }

  #stage(x: Float32Array): Float32Array | null {
    const start = this.#staged;
    if (start + x.length > this.#stagingEnd) return null;
    this.#staged = (start + x.length + 3) & ~3;
    const view = this.#cells.subarray(start, start + x.length);
    view.set(x);
    return view;
  }
}
