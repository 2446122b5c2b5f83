import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = new URL('../lib/backend/wasm/assembly/', import.meta.url);
const target = new URL('../lib/backend/wasm/generated/bytes.ts', import.meta.url);

const options = [
  ...['--runtime', 'stub', '--importMemory', '--noAssert', '--uncheckedBehavior', 'always'],
  ...['-O3', '--converge', '--disableWarning', '112', '--enable', 'simd'],
];

/** Every assembly file by name, and this script: what the compiled bytes depend on. */
function readSources(): Map<string, string> {
  const files = readdirSync(source).filter((name) => name.endsWith('.ts'));
  return new Map(files.sort().map((name) => [name, readFileSync(new URL(name, source), 'utf8')]));
}

function fingerprint(sources: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)));
  for (const [name, text] of sources) hash.update(name).update(text);
  return hash.digest('hex').slice(0, 16);
}

function isFresh(mark: string): boolean {
  try {
    return readFileSync(target, 'utf8').includes(mark);
  } catch {
    return false;
  }
}

async function compile(sources: ReadonlyMap<string, string>): Promise<Buffer> {
  const { default: asc } = await import('assemblyscript/asc');
  let bytes: Buffer | null = null;
  const { error, stderr } = await asc.main(['index.ts', '--outFile', 'kernels.wasm', ...options], {
    readFile: (name) => sources.get(name) ?? null,
    writeFile: (_, contents) => {
      bytes = Buffer.from(contents);
    },
    listFiles: () => [],
  });
  if (error || !bytes) throw new Error(`The kernels in lib/backend/wasm/assembly do not compile.\n${stderr}`);
  return bytes;
}

/** Compiles lib/backend/wasm/assembly to lib/backend/wasm/generated/bytes.ts, unless that was made from this source. */
export async function buildKernels(): Promise<boolean> {
  const sources = readSources();
  const mark = fingerprint(sources);
  if (isFresh(mark)) return false;
  const kernels = await compile(sources);
  mkdirSync(new URL('.', target), { recursive: true });
  // Written beside and moved, so that another process never reads half a file.
  const draft = new URL(`bytes.${process.pid}.draft`, target);
  writeFileSync(
    draft,
    `// Compiled from lib/backend/wasm/assembly (${mark}) by npm run build:kernels; not kept in the repository.
/** A WebAssembly module in hexadecimal, which a server's gzip packs better than base64, and no unpacker has to travel. */
export const kernels = '${kernels.toString('hex')}';
`,
  );
  renameSync(draft, target);
  return true;
}

// Says nothing on the standard output: what is run afterwards may be read by a program.
if (process.argv[1] === fileURLToPath(import.meta.url) && (await buildKernels())) console.error('Kernels compiled.');
