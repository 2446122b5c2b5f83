import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { env } from 'onnxruntime-web/wasm';
import type { Engine } from '../engine';
import { headlight } from './headlight';
import { jax } from './jax';
import { onnx } from './onnx';
import { tfjs } from './tfjs';

/** tfjs reads files in Node and addresses in browsers. */
const tfjsFolder = (packages: string): string =>
  decodeURIComponent(`${packages}@tensorflow/tfjs-backend-wasm/dist/`.replace(/^file:\/\//, ''));

/**
 * All engines, ours first, each on one thread. `packages` is the address of bench/node_modules/, for their wasm files;
 * `say` is told of an engine that does not start here.
 */
export async function loadEngines(packages: string, say: (line: string) => void): Promise<Engine[]> {
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths(tfjsFolder(packages));
  env.wasm.numThreads = 1;
  env.wasm.wasmPaths = `${packages}onnxruntime-web/dist/`;
  const rivals = await jax().catch((fault: unknown) => say(`jax-js is left out: ${fault}`));
  return [headlight(), await tfjs('tfjs-wasm'), await tfjs('tfjs-cpu'), onnx(), ...(rivals ? [rivals] : [])];
}
