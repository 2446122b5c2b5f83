import { defaultDevice, init, jit, nn, numpy as np, tree, valueAndGrad } from '@jax-js/jax';
import { adamwPlan } from '../../lib/backend/adamw-plan';
import type { Engine, Prepared } from '../engine';
import { packages } from '../package-lock.json';
import { adamw, type Workload } from '../workloads';

type T = np.Array;
type Parameters = Record<string, T>;

/** The mini ViT's forward pass as somebody would write it with jax-js, images [b, H, W, 3] → logits [b, classes]. */
function forward({ config: c }: Workload, w: Parameters, images: T): T {
  const [b, gh, gw] = [images.shape[0] as number, c.image_h / c.patch, c.image_w / c.patch];
  const [tokens, d] = [gh * gw + 1, c.dim / c.heads];
  // Every function takes what it is given away from its caller, and a weight is read once.
  const get = (name: string) => w[name] as T;
  const linear = (x: T, name: string): T => np.matmul(x, get(`${name}.weight`)).add(get(`${name}.bias`));
  const norm = (x: T, name: string): T =>
    nn
      .standardize(x, -1, { epsilon: c.eps })
      .mul(get(`${name}.weight`))
      .add(get(`${name}.bias`));
  const attention = (x: T, name: string): T => {
    const parts = np.split(linear(x, `${name}.qkv`), 3, -1).map((part) => part.reshape([b, tokens, c.heads, d]));
    const [q, k, v] = parts as [T, T, T];
    const products = np.matmul(q.transpose([0, 2, 1, 3]), k.transpose([0, 2, 3, 1]));
    const heads = np.matmul(nn.softmax(products.mul(1 / Math.sqrt(d)), -1), v.transpose([0, 2, 1, 3]));
    return linear(heads.transpose([0, 2, 1, 3]).reshape([b, tokens, c.dim]), `${name}.proj`);
  };
  const grid = images.reshape([b, gh, c.patch, gw, c.patch, 3]).transpose([0, 1, 3, 2, 4, 5]);
  const patches = grid.reshape([b, gh * gw, c.patch * c.patch * 3]);
  const cls = np.broadcastTo(get('cls_token').reshape([1, 1, c.dim]), [b, 1, c.dim]);
  let z = np.concatenate([cls, linear(patches, 'patch_embed')], 1).add(get('pos_embed'));
  for (let i = 0; i < c.depth; i++) {
    const block = `block.${i}`;
    z = z.ref.add(attention(norm(z, `${block}.norm1`), `${block}.attn`));
    const hidden = nn.gelu(linear(norm(z.ref, `${block}.norm2`), `${block}.mlp.fc1`), { approximate: false });
    z = z.add(linear(hidden, `${block}.mlp.fc2`));
  }
  const [pooled, rest] = np.split(norm(z, 'norm'), [1], 1) as [T, T];
  rest.dispose();
  return linear(pooled.reshape([b, c.dim]), 'head');
}

const load = ({ weights }: Workload): Parameters =>
  Object.fromEntries(
    Object.entries(weights).map(([name, { data, shape }]) => [name, np.array(data.slice(), { shape: [...shape] })]),
  );

const loadImages = ({ config: c, batch, images }: Workload): T =>
  np.array(images.slice(), { shape: [batch, c.image_h, c.image_w, 3] });

function prepareForward(workload: Workload): Prepared {
  const [w, images] = [load(workload), loadImages(workload)];
  const pass = jit((parameters: Parameters, x: T) => forward(workload, parameters, x));
  const logits = () => pass(tree.ref(w), images.ref).dataSync() as Float32Array;
  return {
    run: () => void logits(),
    check: () => logits().slice(),
    dispose() {
      pass.dispose();
      tree.dispose(w);
      images.dispose();
    },
  };
}

/** What a step changes: weights, and the moments of AdamW. */
type Moved = { w: Parameters; mean: Parameters; square: Parameters };

/** Weights and their gradients → weights and moments one step on; `perRoot` and `rate` are those of this step. */
function move({ w, mean, square }: Moved, gradients: Parameters, perRoot: T, rate: T): Moved {
  const { beta1, beta2, eps, rate: base, decay } = adamw;
  const moved: Moved = { w: {}, mean: {}, square: {} };
  for (const name of Object.keys(w)) {
    const [x, m, s, g] = [w, mean, square, gradients].map((of) => of[name]) as [T, T, T, T];
    const first = m.mul(beta1).add(g.ref.mul(1 - beta1));
    const second = s.mul(beta2).add(np.square(g).mul(1 - beta2));
    const root = np.sqrt(second.ref).mul(perRoot.ref).add(eps);
    moved.w[name] = x.mul(1 - base * decay).sub(first.ref.mul(rate.ref).div(root));
    moved.mean[name] = first;
    moved.square[name] = second;
  }
  perRoot.dispose();
  rate.dispose();
  return moved;
}

function prepareTraining(workload: Workload): Prepared {
  const { config, labels } = workload;
  const images = loadImages(workload);
  const target = nn.oneHot(np.array(Int32Array.from(labels), { dtype: np.int32 }), config.classes);
  const loss = (w: Parameters, x: T, y: T): T =>
    nn
      .logSoftmax(forward(workload, w, x))
      .mul(y)
      .sum(-1)
      .mean()
      .mul(-1);
  const pass = jit((of: Moved, x: T, y: T, perRoot: T, rate: T) => {
    const [value, gradients] = valueAndGrad(loss)(tree.ref(of.w), x, y);
    return { value, ...move(of, gradients as Parameters, perRoot, rate) };
  });
  const zeros = () => tree.map((x: T) => np.zeros(x.shape), w) as Parameters;
  const w = load(workload);
  let at: Moved = { w, mean: zeros(), square: zeros() };
  let steps = 0;
  const step = (): number => {
    const { perRoot, rate } = adamwPlan(++steps, adamw, adamw);
    const { value, ...next } = pass(at, images.ref, target.ref, np.array(perRoot), np.array(rate));
    at = next;
    return (value as T).dataSync()[0] as number;
  };
  return {
    run: () => void step(),
    check: () => Float32Array.from([0, 0, 0], step),
    dispose() {
      pass.dispose();
      tree.dispose(at);
      images.dispose();
      target.dispose();
    },
  };
}

/** Node 20 has no navigator, which jax-js reads, nor a Worker; onnxruntime-web leaves one, and jax-js then shares memory. */
const inNode = typeof navigator === 'undefined';

/**
 * jax-js on WebAssembly, on one thread: it takes more only where a page may share memory, which needs headers that the
 * benchmark's page is served without.
 *
 * @throws Error where it cannot start
 */
export async function jax(): Promise<Engine> {
  if (inNode) Object.assign(globalThis, { navigator: { userAgent: 'Node' } });
  if (!(await init('wasm')).includes('wasm')) throw new Error('its wasm device is not available here');
  defaultDevice('wasm');
  return {
    name: 'jax-js',
    about: `jax-js ${packages['node_modules/@jax-js/jax'].version}, device wasm, one thread`,
    async prepare(workload) {
      if (inNode) Reflect.deleteProperty(globalThis, 'Worker');
      return workload.training ? prepareTraining(workload) : prepareForward(workload);
    },
  };
}
