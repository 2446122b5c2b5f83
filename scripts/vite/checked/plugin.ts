import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CheckedSystem } from 'virtual:checked';
import { type Plugin, runnerImport } from 'vite';
import { pack } from '../pack-weights.ts';
import type { Measured } from './measure.ts';
import { sourcesIn } from './sources.ts';

const NAME = 'virtual:checked';
const SYSTEMS = 'virtual:checked-systems';
/** Of modules that end so there is another, for lessons. */
const COPY = '?checked';
/** But for what the page and a run must agree on: the backend in use, and the run that another takes tensors from. */
const COPIED = /\/lib\/(?!backend\/|tensor\/reuse\.ts)[^?]*\.ts$/;
const root = fileURLToPath(new URL('../../../', import.meta.url));
const goldens = `${root}tests/golden`;
const systems = `${root}lib/systems`;

/** Where a case travels, under the site's own address. */
const travels = (file: string): string => `checked/${file}`;

/**
 * What was checked against PyTorch: every system with the papers that its file names, and its golden cases with how far
 * the engine is from PyTorch on them, measured anew on every build. The cases themselves lie in the site, packed like
 * weights, and are fetched one by one.
 */
export function checked(): Plugin {
  let building = false;
  /** What travels is listed with its size, and emitted: packed once. */
  const packed = new Map<string, Uint8Array>();
  const travelling = (file: string): Uint8Array => {
    const bytes = packed.get(file) ?? readFileSync(join(goldens, file));
    if (!building || packed.has(file)) return bytes;
    const made = pack(bytes);
    packed.set(file, made);
    return made;
  };
  return {
    name: 'headlight-checked',
    // Before files are found as everybody finds them.
    enforce: 'pre',
    configResolved({ command }) {
      building = command === 'build';
    },
    async resolveId(source, importer = '') {
      if ([NAME, SYSTEMS].includes(source)) return `\0${source}`;
      if (!building || !(importer.endsWith(COPY) || importer === `\0${SYSTEMS}`)) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && COPIED.test(found.id) ? { ...found, id: found.id + COPY } : found;
    },
    async load(id) {
      if (id === `\0${SYSTEMS}`) return allSystems();
      if (id !== `\0${NAME}`) return null;
      const cases = (await measured()).map((each) => ({
        ...each,
        bytes: travelling(`${each.name}.safetensors`).length,
      }));
      return `export const systems = ${JSON.stringify(systemsWith(cases))};`;
    },
    generateBundle() {
      for (const file of goldenFiles())
        this.emitFile({ type: 'asset', fileName: travels(file), source: travelling(file) });
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${travels('')}`, ({ url = '' }, answer, next) => {
        const path = join(goldens, basename(url.split('?')[0] ?? ''));
        if (!goldenFiles().includes(basename(path)) || !existsSync(path)) next();
        else createReadStream(path).pipe(answer);
      });
    },
  };
}

const goldenFiles = (): string[] => readdirSync(goldens).filter((name) => name.endsWith('.safetensors'));

async function measured(): Promise<readonly Measured[]> {
  const options = { configFile: false, root, resolve: { alias: { '@': root } } } as const;
  const { module } = await runnerImport<{ default: readonly Measured[] }>(
    fileURLToPath(new URL('./measure.ts', import.meta.url)),
    options,
  );
  return module.default;
}

/**
 * Every system, and how golden cases are run. In the site they have an engine of their own but for the kernels: shared,
 * it would tear what lessons are made of into as many files as there are ways to share it, and every lesson would begin
 * with more.
 */
function allSystems(): string {
  const paths = systemPaths();
  const imports = paths.map((path, i) => `import s${i} from ${JSON.stringify(`/lib/systems/${path}`)};`);
  const files = paths.map((path, i) => `${JSON.stringify(path)}: async () => s${i}`);
  return `${imports.join('\n')}
export const systemFiles = {${files.join(', ')}};
export { openGolden, rerun } from '/lib/systems/golden.ts';
export { givenBy } from '/lib/systems/case.ts';`;
}

/** `attention/mha.ts` …: the files that are called as a golden case is. */
function systemPaths(): string[] {
  const ids = new Set(goldenFiles().map((file) => file.split('.')[0]));
  return readdirSync(systems, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.includes('/') && path.endsWith('.ts') && ids.has(basename(path, '.ts')))
    .sort();
}

/** Systems by families, both in the order of their names, with their cases. */
function systemsWith(cases: readonly (Measured & { readonly bytes: number })[]): CheckedSystem[] {
  return systemPaths().map((path) => {
    const id = basename(path, '.ts');
    const own = cases.filter(({ system }) => system === id);
    const listed = own.map(({ system, bytes, ...rest }) => ({ ...rest, kilobytes: Math.ceil(bytes / 1024) }));
    const sources = sourcesIn(readFileSync(join(systems, path), 'utf8'));
    return { id, family: dirname(path), sources, cases: listed };
  });
}
