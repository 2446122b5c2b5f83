import { normal, seeded } from '../lib/random';
import { readConfig } from '../lib/system/config';
import { untrainedWeights } from '../lib/system/system';
import miniVit from '../lib/systems/vit/mini-vit';
import type { MiniVitConfig } from '../lib/systems/vit/mini-vit-config';
import { titles } from './report.mjs';

/** What is computed and timed. The names are those of BENCHMARKS.md. */
export interface Workload {
  readonly name: 'W1' | 'W2' | 'W3' | 'W4';
  readonly config: MiniVitConfig;
  /** A training step instead of a forward pass. */
  readonly training: boolean;
  readonly batch: number;
  /** [batch, rows, columns, 3], in 0–1 */
  readonly images: Float32Array;
  /** One class per picture. */
  readonly labels: Float32Array;
  /** Every parameter by name, [in, out] where it is a matrix. */
  readonly weights: Readonly<Record<string, { readonly shape: readonly number[]; readonly data: Float32Array }>>;
}

/** A workload before its weights are drawn, which for W4 are 346 MB. */
interface Offer {
  readonly name: Workload['name'];
  readonly title: string;
  load(): Workload;
}

/** How weights move in W2: AdamW with PyTorch's constants. */
export const adamw = { rate: 1e-3, decay: 0.01, beta1: 0.9, beta2: 0.999, eps: 1e-8 };

const offer = (name: Workload['name'], values: object, batch = 1, training = false): Offer => ({
  name,
  title: titles[name],
  load() {
    const config = readConfig(miniVit, values);
    const random = seeded(7);
    const cells = batch * config.image_h * config.image_w * config.channels;
    const images = Float32Array.from({ length: cells }, () => Math.min(1, Math.abs(normal(random)) / 2));
    const labels = Float32Array.from({ length: batch }, (_, i) => i % config.classes);
    return { name, config, training, batch, images, labels, weights: untrainedWeights(miniVit, config, 7) };
  },
});

const full = { image_h: 224, image_w: 224, patch: 16, depth: 12, classes: 1000 };

export const workloads: readonly Offer[] = [
  offer('W1', {}),
  offer('W2', {}, 32, true),
  offer('W3', { ...full, dim: 192, heads: 3, mlp: 768 }),
  offer('W4', { ...full, dim: 768, heads: 12, mlp: 3072 }),
];
