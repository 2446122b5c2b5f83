import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import type { Engine, EngineName, Prepared } from '../engine';
import { adamw, type Workload } from '../workloads';

type T = tf.Tensor;
type Parameters = Readonly<Record<string, tf.Variable>>;

/** The mini ViT's forward pass as somebody would write it with tfjs, images [b, H, W, 3] → logits [b, classes]. */
function forward({ config: c }: Workload, w: Parameters, images: tf.Tensor4D): tf.Tensor2D {
  const { add, matMul, mul, reshape, sub, transpose } = tf;
  const [b, gh, gw] = [images.shape[0], c.image_h / c.patch, c.image_w / c.patch];
  const [tokens, d] = [gh * gw + 1, c.dim / c.heads];
  const get = (name: string) => w[name] as tf.Variable;
  const linear = (x: T, name: string): T => {
    const rows = reshape(x, [-1, x.shape.at(-1) as number]) as tf.Tensor2D;
    const y = tf.fused.matMul({ a: rows, b: get(`${name}.weight`) as T as tf.Tensor2D, bias: get(`${name}.bias`) });
    return reshape(y, [...x.shape.slice(0, -1), y.shape[1] as number]);
  };
  const norm = (x: T, name: string): T => {
    const { mean, variance } = tf.moments(x, -1, true);
    const hat = mul(sub(x, mean), tf.rsqrt(add(variance, c.eps)));
    return add(mul(hat, get(`${name}.weight`)), get(`${name}.bias`));
  };
  const gelu = (x: T): T => mul(mul(x, 0.5), add(tf.erf(mul(x, Math.SQRT1_2)), 1));
  const attention = (x: T, name: string): T => {
    const qkv = transpose(reshape(linear(x, `${name}.qkv`), [b, tokens, 3, c.heads, d]), [2, 0, 3, 1, 4]);
    const [q, k, v] = tf.unstack(qkv) as [T, T, T];
    const probs = tf.softmax(mul(matMul(q, k, false, true), 1 / Math.sqrt(d)));
    const heads = reshape(transpose(matMul(probs, v), [0, 2, 1, 3]), [b, tokens, c.dim]);
    return linear(heads, `${name}.proj`);
  };
  const grid = transpose(reshape(images, [b, gh, c.patch, gw, c.patch, 3]), [0, 1, 3, 2, 4, 5]);
  const patches = reshape(grid, [b, gh * gw, c.patch * c.patch * 3]);
  const cls = tf.tile(reshape(get('cls_token'), [1, 1, c.dim]), [b, 1, 1]);
  let z: T = add(tf.concat([cls, linear(patches, 'patch_embed')], 1), get('pos_embed'));
  for (let i = 0; i < c.depth; i++) {
    const block = `block.${i}`;
    z = add(z, attention(norm(z, `${block}.norm1`), `${block}.attn`));
    const hidden = gelu(linear(norm(z, `${block}.norm2`), `${block}.mlp.fc1`));
    z = add(z, linear(hidden, `${block}.mlp.fc2`));
  }
  const pooled = reshape(tf.slice(norm(z, 'norm'), [0, 0, 0], [b, 1, c.dim]), [b, c.dim]);
  return linear(pooled, 'head') as tf.Tensor2D;
}

function prepare(workload: Workload): Prepared {
  const { config, batch, weights, images, labels, training } = workload;
  const w: Parameters = Object.fromEntries(
    Object.entries(weights).map(([name, { data, shape }]) => [name, tf.variable(tf.tensor(data, [...shape]))]),
  );
  const x = tf.tensor4d(images, [batch, config.image_h, config.image_w, 3]);
  const dispose = () => tf.disposeVariables();
  if (!training) {
    const logits = () => tf.tidy(() => forward(workload, w, x).dataSync()) as Float32Array;
    return { run: () => void logits(), check: () => logits().slice(), dispose };
  }
  const target = tf.oneHot(tf.tensor1d(Int32Array.from(labels), 'int32'), config.classes);
  const optimiser = tf.train.adam(adamw.rate, adamw.beta1, adamw.beta2, adamw.eps);
  const parameters = Object.values(w);
  const step = (): number =>
    tf.tidy(() => {
      const { value, grads } = tf.variableGrads(() => tf.losses.softmaxCrossEntropy(target, forward(workload, w, x)));
      for (const variable of parameters) variable.assign(tf.mul(variable, 1 - adamw.rate * adamw.decay));
      // Declared for variables; what it takes are gradients under their names.
      optimiser.applyGradients(grads as Parameters);
      return value.dataSync()[0] as number;
    });
  return { run: () => void step(), check: () => Float32Array.from([0, 0, 0], step), dispose };
}

/** A tfjs backend that has been registered. */
export async function tfjs(name: EngineName & `tfjs-${string}`): Promise<Engine> {
  const id = name.slice('tfjs-'.length);
  if (!(await tf.setBackend(id))) throw new Error(`tfjs could not start its ${id} backend.`);
  await tf.ready();
  return {
    name,
    about: `tfjs ${tf.version_core}, backend ${id}`,
    async prepare(workload) {
      // Plain JavaScript would take minutes for each pass of ViT-B/16.
      if (id === 'cpu' && workload.name === 'W4') return null;
      await tf.setBackend(id);
      const prepared = prepare(workload);
      const on =
        <R>(work: () => R) =>
        () => {
          if (tf.getBackend() !== id) tf.setBackend(id);
          return work();
        };
      return { run: on(prepared.run), check: on(prepared.check), dispose: on(prepared.dispose as () => void) };
    },
  };
}
