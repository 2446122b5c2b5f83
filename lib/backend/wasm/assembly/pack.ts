import { transpose } from './transpose';

/** Up to eight columns of B side by side, zero beyond the last: packed[p, c] = B[p, c]. */
export function pack(packed: usize, b: usize, k: i32, n: i32, columns: i32, transposed: bool): void {
  if (columns < 8) memory.fill(packed, 0, k << 5);
  if (transposed) transpose(packed, 32, b, k << 2, columns, k);
  else if (columns === 8) {
    for (const end = packed + (k << 5); packed < end; packed += 32, b += n << 2) {
      v128.store(packed, v128.load(b));
      v128.store(packed, v128.load(b, 16), 16);
    }
  } else {
    for (let p = 0; p < k; p++, packed += 32, b += n << 2) {
      for (let j = 0; j < columns << 2; j += 4) store<f32>(packed + j, load<f32>(b + j));
    }
  }
}

/**
 * Sixteen columns of B, eight side by side and then the other eight: a whole line of the cache at once, which counts where
 * a large model's weights come from far away.
 */
export function pack16(packed: usize, b: usize, k: i32, n: i32): void {
  const other = k << 5;
  for (const end = packed + other; packed < end; packed += 32, b += n << 2) {
    v128.store(packed, v128.load(b));
    v128.store(packed, v128.load(b, 16), 16);
    v128.store(packed + other, v128.load(b, 32));
    v128.store(packed + other, v128.load(b, 48), 16);
  }
}

/** All columns of B, eight by eight: what products take with PACKED_B. `packed` has room for k times n, n rounded up. */
export function packColumns(packed: usize, b: usize, k: i32, n: i32): void {
  for (let j = 0; j < n; j += 8) pack(packed + ((j * k) << 2), b + (j << 2), k, n, min(8, n - j), false);
}
