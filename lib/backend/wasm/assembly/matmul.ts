import { block4 } from './block4';
import { block1, block2, block3, block5 } from './blocks';
import { pack, pack16 } from './pack';
import { transpose } from './transpose';

const TRANSPOSE_A = 1;
const TRANSPOSE_B = 2;
const ACCUMULATE = 4;
const PACKED_B = 8;

/** From this many rows on, copying columns of B side by side pays for itself. */
const PACK_FROM: i32 = 32;

/** A lone last row would cost almost a block, so the last block may have one more: 17 = 4 + 4 + 4 + 5. */
const ROWS: i32 = 4;
const MOST_ROWS: i32 = 5;

/** Room for one block of results, 5 × 8, where they cannot go to C at once. */
const TILE = memory.data(5 * 8 * 4, 16);

/** A block of 1 to 5 rows. */
function block(r: i32, c: usize, cStep: usize, a: usize, aStep: usize, b: usize, bStep: usize, k: usize): void {
  if (r === 5) block5(c, cStep, a, aStep, b, bStep, k);
  else if (r === 4) block4(c, cStep, a, aStep, b, bStep, k);
  else if (r === 3) block3(c, cStep, a, aStep, b, bStep, k);
  else if (r === 2) block2(c, cStep, a, aStep, b, bStep, k);
  else block1(c, cStep, a, aStep, b, bStep, k);
}

/** C (+)= the tile, `rows` × `columns`. */
function merge(c: usize, cStep: usize, rows: i32, columns: i32, accumulate: bool): void {
  let tile = TILE;
  for (let i = 0; i < rows; i++, c += cStep, tile += 32) {
    if (columns === 8) {
      v128.store(c, f32x4.add(v128.load(c), v128.load(tile)));
      v128.store(c, f32x4.add(v128.load(c, 16), v128.load(tile, 16)), 16);
    } else {
      for (let j = 0; j < columns << 2; j += 4) {
        const x = load<f32>(tile + j);
        store<f32>(c + j, accumulate ? load<f32>(c + j) + x : x);
      }
    }
  }
}

/** m rows of A against eight (or fewer) columns of B. */
function panel(
  c: usize,
  cStep: usize,
  a: usize,
  aStep: usize,
  b: usize,
  bStep: usize,
  m: i32,
  k: i32,
  columns: i32,
  accumulate: bool,
): void {
  if (columns === 8 && !accumulate) {
    while (m > MOST_ROWS) {
      block4(c, cStep, a, aStep, b, bStep, k);
      c += ROWS * cStep;
      a += ROWS * aStep;
      m -= ROWS;
    }
    block(m, c, cStep, a, aStep, b, bStep, k);
    return;
  }
  while (m > 0) {
    const r = m <= MOST_ROWS ? m : ROWS;
    block(r, TILE, 32, a, aStep, b, bStep, k);
    merge(c, cStep, r, columns, accumulate);
    c += r * cStep;
    a += r * aStep;
    m -= r;
  }
}

function product(c: usize, a: usize, b: usize, m: i32, k: i32, n: i32, flags: i32, packed: usize): void {
  const transposed = (flags & TRANSPOSE_B) !== 0;
  const accumulate = (flags & ACCUMULATE) !== 0;
  const ready = (flags & PACKED_B) !== 0;
  const aStep = k << 2;
  const cStep = n << 2;
  let j = 0;
  if (!ready && !transposed && m >= PACK_FROM) {
    for (; j + 16 <= n; j += 16) {
      pack16(packed, b + (j << 2), k, n);
      panel(c + (j << 2), cStep, a, aStep, packed, 32, m, k, 8, accumulate);
      panel(c + (j << 2) + 32, cStep, a, aStep, packed + (k << 5), 32, m, k, 8, accumulate);
    }
  }
  for (; j < n; j += 8) {
    const columns = min(8, n - j);
    const from = b + (transposed || ready ? j * k : j) * 4;
    const to = c + (j << 2);
    if (ready) panel(to, cStep, a, aStep, from, 32, m, k, columns, accumulate);
    else if (transposed || columns < 8 || m >= PACK_FROM) {
      pack(packed, from, k, n, columns, transposed);
      panel(to, cStep, a, aStep, packed, 32, m, k, columns, accumulate);
    } else panel(to, cStep, a, aStep, from, cStep, m, k, columns, accumulate);
  }
}

/**
 * `batch` products, see MatmulPlan in lib/backend/kernels.ts; aStep and bStep in cells. `scratch` has room for
 * `room` cells: 16·k for columns of B, then at least k more where A is transposed.
 */
export function matmul(
  c: usize,
  a: usize,
  b: usize,
  batch: i32,
  m: i32,
  k: i32,
  n: i32,
  aStep: i32,
  bStep: i32,
  flags: i32,
  scratch: usize,
  room: i32,
): void {
  const turned = scratch + (k << 6);
  const most = room / k - 16;
  for (let g = 0; g < batch; g++) {
    if (flags & TRANSPOSE_A) {
      // A's rows are turned as many at a time as there is room for.
      for (let i = 0; i < m; i += most) {
        const rows = min(most, m - i);
        transpose(turned, k << 2, a + (i << 2), m << 2, k, rows);
        product(c + ((i * n) << 2), turned, b, rows, k, n, flags, scratch);
      }
    } else product(c, a, b, m, k, n, flags, scratch);
    c += (m * n) << 2;
    a += aStep << 2;
    b += bStep << 2;
  }
}
