/**
 * out[j, i] = x[i, j] for `rows` × `columns` cells, 4 × 4 at a time. Rows of x lie `xStep` bytes apart, those of out
 * `outStep`.
 */
export function transpose(out: usize, outStep: usize, x: usize, xStep: usize, rows: i32, columns: i32): void {
  let i = 0;
  for (; i + 4 <= rows; i += 4) {
    let from = x;
    let to = out;
    let j = 0;
    for (; j + 4 <= columns; j += 4) {
      const a = v128.load(from);
      const b = v128.load(from + xStep);
      const c = v128.load(from + 2 * xStep);
      const d = v128.load(from + 3 * xStep);
      const ab0 = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
      const ab1 = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
      const cd0 = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
      const cd1 = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
      v128.store(to, v128.shuffle<f32>(ab0, cd0, 0, 1, 4, 5));
      v128.store(to + outStep, v128.shuffle<f32>(ab0, cd0, 2, 3, 6, 7));
      v128.store(to + 2 * outStep, v128.shuffle<f32>(ab1, cd1, 0, 1, 4, 5));
      v128.store(to + 3 * outStep, v128.shuffle<f32>(ab1, cd1, 2, 3, 6, 7));
      from += 16;
      to += 4 * outStep;
    }
    for (; j < columns; j++, from += 4, to += outStep) {
      for (let r: usize = 0; r < 4; r++) store<f32>(to + (r << 2), load<f32>(from + r * xStep));
    }
    x += 4 * xStep;
    out += 16;
  }
  for (; i < rows; i++, x += xStep, out += 4) {
    let to = out;
    for (let j = 0; j < columns; j++, to += outStep) store<f32>(to, load<f32>(x + (j << 2)));
  }
}
