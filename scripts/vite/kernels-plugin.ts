import type { Plugin } from 'vite';
import { buildKernels } from '../build-kernels.ts';

/** Compiles the WebAssembly kernels before anything imports them, in the site, the development server and the tests. */
export const kernels = (): Plugin => ({
  name: 'headlight-kernels',
  async config() {
    await buildKernels();
  },
});
