import * as ort from 'onnxruntime-web/wasm';
import type { Engine } from '../engine';
import { onnxModel } from './onnx-graph';

/** onnxruntime-web on one thread, with all of its graph optimisations. It has no training. */
export const onnx = (): Engine => ({
  name: 'onnxruntime-web',
  about: `onnxruntime-web ${ort.env.versions.web ?? ''}, one thread`,
  async prepare(workload) {
    if (workload.training) return null;
    const { config, images } = workload;
    const session = await ort.InferenceSession.create(onnxModel(workload), {
      ...{ executionProviders: ['wasm'], graphOptimizationLevel: 'all' },
    });
    const image = new ort.Tensor('float32', images, [config.image_h, config.image_w, 3]);
    const logits = async () => (await session.run({ image })).logits?.data as Float32Array;
    return {
      run: async () => void (await logits()),
      check: async () => (await logits()).slice(),
      dispose: () => session.release(),
    };
  },
});
