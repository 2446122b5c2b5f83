import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/*
 * ECMAScript leaves the last bits of these functions to the engine, and of x ** y too. What a reader compares must not go
 * through them: lib/maths has the same functions, made of arithmetic that IEEE 754 defines.
 */
const ENGINES = /Math\.(?:a?(?:cos|sin|tan)h?|atan2|cbrt|exp|expm1|hypot|log(?:2|10|1p)?|pow)\b|Math\[/g;
/** Whole powers of two and ten, as far as they are used, are exact in every engine. */
const POWER = /(?<!\b(?:2|10) )\*\*(?!\/)/g;

const allowed: Readonly<Record<string, string>> = {
  'app/views/arrows/layout.ts': 'where an arrowhead is drawn',
  'app/draw/colour.ts': 'colours',
  'app/draw/overlay/weights.ts': 'the strength of a tint',
  'app/views/shapes/layout.ts': 'the width of a box',
  'app/views/flow/box.ts': 'the size of a box',
};

const root = fileURLToPath(new URL('..', import.meta.url));
const files = ['app', 'content', 'lib']
  .flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.') && !file.startsWith('lib/backend/wasm/'))
  // Claims are tried within a margin, and by tests alone.
  .filter((file) => !/\/claims(?:\.ts$|\/)/.test(file));

function leftToTheEngine(file: string): string[] {
  const code = readFileSync(`${root}/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  return [...code.matchAll(ENGINES), ...code.matchAll(POWER)].map(([found]) => found);
}

it('no number that a reader compares goes through a function whose last bits are the engine’s choice', () => {
  expect(files.length).toBeGreaterThan(300);
  const found = files.filter((file) => !(file in allowed)).filter((file) => leftToTheEngine(file).length > 0);
  expect(found).toEqual([]);
});

it('makes an exception only for files that still need it', () => {
  for (const [file, why] of Object.entries(allowed)) expect(leftToTheEngine(file), `${file}: ${why}`).not.toEqual([]);
});
