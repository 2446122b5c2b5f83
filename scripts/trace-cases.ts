import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type Backend, heapBackend, withBackend } from '../lib/backend/current';
import { wasmBackend } from '../lib/backend/wasm';
import { openCase, traceCase, unreadBy } from '../lib/systems/case';
import { warningsAbout } from './not-finite';
import { systemsOnDisk } from './systems-on-disk';
import { writeWhole } from './write-whole';

const usage = 'npm run -s trace -- CASE.safetensors … --out DIR [--backend typescript|wasm]';

const MEGABYTES = 64;

/** Both write the same bytes. */
const backends: Readonly<Record<string, () => Backend>> = {
  typescript: () => heapBackend,
  wasm: () => wasmBackend(MEGABYTES),
};

interface Lines {
  out(line: string): void;
  error(line: string): void;
}

/**
 * Runs every case file and writes what it computes to a file of the same name in DIR. A case that does not fit gets
 * one line of explanation and no file; the others are written all the same. Where a backend is asked for, a line says
 * that it is the one that computes. A result that is not finite where PyTorch's is gets a line too, and so does a key that the configuration does not
 * know; both are written.
 *
 * @returns the exit code: 0 when every case was written
 */
export async function traceCases(args: readonly string[], lines: Lines): Promise<0 | 1> {
  const { cases, dir, backend, problem } = readArguments(args);
  if (problem !== null) {
    lines.error(`${problem} Usage: ${usage}`);
    return 1;
  }
  let on: Backend;
  try {
    on = (backends[backend ?? 'typescript'] as () => Backend)();
  } catch (error) {
    lines.error(`The backend ${backend} cannot run here: ${oneLine(error)}`);
    return 1;
  }
  if (backend !== undefined) lines.error(`backend: ${on.name}`);
  const names = cases.map((path) => basename(path));
  let failed = false;
  for (const [i, path] of cases.entries()) {
    try {
      const name = names[i] as string;
      if (names.indexOf(name) !== names.lastIndexOf(name)) {
        throw new Error(`another case is called ${name} too, and both results would be the same file.`);
      }
      const target = join(dir, name);
      const unread = await traceFile(path, target, on);
      lines.out(`${path} → ${target}`);
      for (const warning of [...unread, ...warningsAbout(readFileSync(path), readFileSync(target))]) {
        lines.error(`${path}: warning: ${warning}`);
      }
    } catch (error) {
      failed = true;
      lines.error(`${path}: ${oneLine(error)}`);
    }
  }
  return failed ? 1 : 0;
}

/**
 * Nothing is written unless the whole case was computed.
 *
 * @returns a sentence for each key of the configuration that changes nothing
 */
async function traceFile(path: string, target: string, on: Backend): Promise<string[]> {
  if (resolve(path) === resolve(target)) throw new Error('the result would replace the case; choose another --out.');
  const opened = await openCase(readFileSync(path), systemsOnDisk);
  writeWhole(
    target,
    withBackend(on, () => traceCase(opened)),
  );
  const { id, config } = opened.system;
  const fields = config.keys?.join(', ');
  return unreadBy(opened).map((key) => `${key} is no field of ${id} and changes nothing; its fields are ${fields}.`);
}

interface Arguments {
  readonly cases: readonly string[];
  readonly dir: string;
  readonly backend?: string | undefined;
  readonly problem: string | null;
}

function readArguments(args: readonly string[]): Arguments {
  const cases: string[] = [];
  let dir: string | undefined;
  let backend: string | undefined;
  const refuse = (problem: string) => ({ cases, dir: '', problem });
  for (let i = 0; i < args.length; i++) {
    const argument = args[i] as string;
    if (argument === '--out') {
      if (dir !== undefined) return refuse('--out is given twice.');
      dir = args[++i];
      if (!dir || dir.startsWith('--')) return refuse('--out needs a directory.');
    } else if (argument === '--backend') {
      if (backend !== undefined) return refuse('--backend is given twice.');
      backend = args[++i] ?? '';
      if (!Object.hasOwn(backends, backend)) {
        return refuse(`--backend is ${Object.keys(backends).join(' or ')}, but ${backend || 'nothing'} came.`);
      }
    } else if (argument.startsWith('--')) return refuse(`${argument} is no option.`);
    else cases.push(argument);
  }
  if (dir === undefined) return refuse('--out DIR is missing: where should the results go?');
  if (!cases.length) return refuse('No case is given.');
  return { cases, dir, backend, problem: null };
}

const oneLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
