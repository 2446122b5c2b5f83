import { readdirSync, readFileSync } from 'node:fs';
import { parse } from '../../../lib/io/safetensors.ts';
import { systemFiles } from '../../../lib/systems/files.ts';
import { openGolden, rerun } from '../../../lib/systems/golden.ts';

/** What was measured on one golden case. */
export interface Measured {
  /** The file's name without its ending: in links and on the page. */
  readonly name: string;
  readonly system: string;
  /** How many tensors PyTorch computed on the way. */
  readonly tensors: number;
  /** The tensor that is furthest from PyTorch's, and how far: in parts of the tensor's largest number. */
  readonly furthest: string;
  readonly relative: number;
  readonly tolerance: number;
  /** PyTorch's functions that computed it. */
  readonly by: string;
}

const folder = new URL('../../../tests/golden/', import.meta.url);

/** `arXiv:1909.00001 (how); torch.einsum, torch.softmax` → what stands behind the last semicolon. */
const functionsIn = (source = ''): string => source.slice(source.lastIndexOf(';') + 1).trim();

async function measure(file: string): Promise<Measured> {
  const bytes = readFileSync(new URL(file, folder));
  const golden = await openGolden(bytes, systemFiles);
  const [furthest] = rerun(golden);
  if (!furthest) throw new Error(`tests/golden/${file} holds no out.NAME to compare with.`);
  return {
    name: file.replace(/\.safetensors$/, ''),
    system: golden.system.id,
    tensors: golden.expected.size,
    furthest: furthest.named.name,
    relative: furthest.relative,
    tolerance: golden.tolerance,
    by: functionsIn(parse(bytes, () => false).metadata.source),
  };
}

const files = readdirSync(folder).filter((name) => name.endsWith('.safetensors'));

/** Every golden case, run by the plain loops when the site is built: all backends compute the same bits. */
export default await Promise.all(files.sort().map(measure));
