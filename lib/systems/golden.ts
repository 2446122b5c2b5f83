import { parse, type StoredTensor } from '../io/safetensors';
import type { SystemFiles } from '../system/find';
import { type Case, openCase, runCase } from './case';
import { type Deviation, deviationsFrom } from './deviation';

/** A case with what PyTorch computed for it. */
export interface Golden extends Case {
  /** `out.NAME` → every step on the way, as PyTorch has it. */
  readonly expected: ReadonlyMap<string, StoredTensor>;
  /** Of the largest number of each tensor. */
  readonly tolerance: number;
}

/**
 * Reads a golden file (tests/golden/README.md) and loads its system.
 *
 * @throws Error when it is no such file, or its system is none of these
 */
export async function openGolden(bytes: Uint8Array, systems: SystemFiles): Promise<Golden> {
  const opened = await openCase(bytes, systems);
  const { tensors: expected, metadata } = parse(bytes, (name) => name.startsWith('out.'));
  const tolerance = Number(metadata.relative_tolerance);
  if (tolerance > 0) return { ...opened, expected, tolerance };
  throw new Error(`relative_tolerance must be a number above 0, but ${metadata.relative_tolerance} came.`);
}

/** Computes a golden case on the backend in use, and says how far each tensor is from PyTorch's, the furthest first. */
export const rerun = (golden: Golden): readonly Deviation[] =>
  deviationsFrom(golden.expected, runCase(golden), golden.tolerance);
