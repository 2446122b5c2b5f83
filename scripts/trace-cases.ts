import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { traceCase } from '../lib/systems/case';
import { warningsAbout } from './not-finite';

const usage = 'npm run -s trace -- CASE.safetensors … --out DIR';

interface Lines {
  out(line: string): void;
  error(line: string): void;
}

/**
 * Runs every case file and writes what it computes to a file of the same name in DIR. A case that does not fit gets
 * one line of explanation and no file; the others are written all the same. A result that is not finite where PyTorch's
 * is gets a line too, and is written.
 *
 * @returns the exit code: 0 when every case was written
 */
export function traceCases(args: readonly string[], lines: Lines): 0 | 1 {
  const { cases, dir, problem } = readArguments(args);
  if (problem !== null) {
    lines.error(`${problem} Usage: ${usage}`);
    return 1;
  }
  const names = cases.map((path) => basename(path));
  let failed = false;
  for (const [i, path] of cases.entries()) {
    try {
      const name = names[i] as string;
      if (names.indexOf(name) !== names.lastIndexOf(name)) {
        throw new Error(`another case is called ${name} too, and both results would be the same file.`);
      }
      const target = join(dir, name);
      lines.out(`${path} → ${traceFile(path, target)}`);
      for (const warning of warningsAbout(readFileSync(path), readFileSync(target))) {
        lines.error(`${path}: warning: ${warning}`);
      }
    } catch (error) {
      failed = true;
      lines.error(`${path}: ${oneLine(error)}`);
    }
  }
  return failed ? 1 : 0;
}

/** Nothing is written unless the whole case was computed. */
function traceFile(path: string, target: string): string {
  if (resolve(path) === resolve(target)) throw new Error('the result would replace the case; choose another --out.');
  const bytes = readFileSync(path);
  const result = traceCase(bytes);
  mkdirSync(resolve(target, '..'), { recursive: true });
  writeFileSync(target, result);
  return target;
}

function readArguments(args: readonly string[]): { cases: string[]; dir: string; problem: string | null } {
  const cases: string[] = [];
  let dir: string | undefined;
  const refuse = (problem: string) => ({ cases, dir: '', problem });
  for (let i = 0; i < args.length; i++) {
    const argument = args[i] as string;
    if (argument === '--out') {
      if (dir !== undefined) return refuse('--out is given twice.');
      dir = args[++i];
      if (!dir || dir.startsWith('--')) return refuse('--out needs a directory.');
    } else if (argument.startsWith('--')) return refuse(`${argument} is no option.`);
    else cases.push(argument);
  }
  if (dir === undefined) return refuse('--out DIR is missing: where should the results go?');
  if (!cases.length) return refuse('No case is given.');
  return { cases, dir, problem: null };
}

const oneLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
