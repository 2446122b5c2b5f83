import type { Kernels } from '../kernels';
import { adamw } from './adamw';
import { copy } from './copy';
import * as elements from './elements';
import { matmul } from './matmul';
import * as rows from './rows';

/** The reference: plain loops over Float32Arrays, everywhere available, to the bit what the WebAssembly kernels compute. */
export const typescriptKernels: Kernels = { matmul, copy, adamw, ...elements, ...rows };
