import type { Workload } from '../workloads';
import { type Attribute, type Constant, encodeModel, type Node } from './onnx-format';

/** The mini ViT as an ONNX model: `image` [H, W, 3] → `logits` [classes]. */
export function onnxModel({ config: c, weights }: Workload): Uint8Array {
  const nodes: Node[] = [];
  const constants: Constant[] = Object.entries(weights).map(([name, w]) => ({ name, shape: w.shape, data: w.data }));
  let fresh = 0;
  const op = (type: string, inputs: string[], attributes: Record<string, Attribute> = {}): string => {
    const output = `t${fresh++}`;
    nodes.push({ type, inputs, outputs: [output], attributes });
    return output;
  };
  const whole = (...data: number[]): string => {
    const name = `c${fresh++}`;
    constants.push({ name, shape: [data.length], data });
    return name;
  };
  const scalar = (value: number): string => {
    const name = `c${fresh++}`;
    constants.push({ name, shape: [], data: Float32Array.of(value) });
    return name;
  };
  const reshape = (x: string, ...shape: number[]) => op('Reshape', [x, whole(...shape)]);
  const transpose = (x: string, ...perm: number[]) => op('Transpose', [x], { perm });
  const linear = (x: string, name: string) => op('Add', [op('MatMul', [x, `${name}.weight`]), `${name}.bias`]);
  const norm = (x: string, name: string) =>
    op('LayerNormalization', [x, `${name}.weight`, `${name}.bias`], { axis: -1, epsilon: { float: c.eps } });

  const [gh, gw] = [c.image_h / c.patch, c.image_w / c.patch];
  const [tokens, d] = [gh * gw + 1, c.dim / c.heads];
  const divisor = scalar(Math.sqrt(d));
  const part = (qkv: string, i: number) => {
    const columns = op('Slice', [qkv, whole(i * c.dim), whole((i + 1) * c.dim), whole(-1)]);
    return reshape(columns, tokens, c.heads, d);
  };
  const attention = (x: string, name: string) => {
    const qkv = linear(x, `${name}.qkv`);
    const [q, k, v] = [part(qkv, 0), part(qkv, 1), part(qkv, 2)] as [string, string, string];
    const products = op('MatMul', [transpose(q, 1, 0, 2), transpose(k, 1, 2, 0)]);
    const probs = op('Softmax', [op('Div', [products, divisor])], { axis: -1 });
    const heads = transpose(op('MatMul', [probs, transpose(v, 1, 0, 2)]), 1, 0, 2);
    return linear(reshape(heads, tokens, c.dim), `${name}.proj`);
  };

  const grid = transpose(reshape('image', gh, c.patch, gw, c.patch, 3), 0, 2, 1, 3, 4);
  const patches = reshape(grid, gh * gw, c.patch * c.patch * 3);
  const cls = reshape('cls_token', 1, c.dim);
  let z = op('Add', [op('Concat', [cls, linear(patches, 'patch_embed')], { axis: 0 }), 'pos_embed']);
  for (let i = 0; i < c.depth; i++) {
    const block = `block.${i}`;
    z = op('Add', [z, attention(norm(z, `${block}.norm1`), `${block}.attn`)]);
    const hidden = op('Gelu', [linear(norm(z, `${block}.norm2`), `${block}.mlp.fc1`)]);
    z = op('Add', [z, linear(hidden, `${block}.mlp.fc2`)]);
  }
  const first = op('Slice', [norm(z, 'norm'), whole(0), whole(1), whole(0)]);
  nodes.push({ type: 'Reshape', inputs: [linear(first, 'head'), whole(c.classes)], outputs: ['logits'] });
  return encodeModel({
    ...{ nodes, constants },
    inputs: [{ name: 'image', shape: [c.image_h, c.image_w, 3] }],
    outputs: [{ name: 'logits', shape: [c.classes] }],
  });
}
