import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES } from './rules.ts';
import { textsIn } from './texts.ts';

/** Claims quote what a lesson's words say: those are read where they stand. */
const isQuoting = (file: string): boolean => /\/claims(?:\.ts$|\/)/.test(file);

const files = ['app', 'content', 'lib']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .map((file) => file.replaceAll('\\', '/'))
  .filter(
    (file) => /(?:zh\.mdx|\.tsx?)$/.test(file) && !/\.test\.tsx?$|^lib\/backend\/wasm\//.test(file) && !isQuoting(file),
  )
  .concat('index.html')
  .sort();

/** What the rules find in a file, a line each. */
const findingsIn = (file: string): string[] =>
  textsIn(file, readFileSync(file, 'utf8')).flatMap((text) =>
    Object.entries(RULES).flatMap(([rule, { mend, find }]) =>
      find(text).map((found) => `${file}:${text.line} “${found}” breaks “${rule}”. Write: ${mend}.`),
    ),
  );

it('all Chinese words of the site keep the rules that a script can check', () => {
  const findings = files.flatMap(findingsIn);
  if (findings.length) expect.fail(findings.join('\n'));
});

it('the rules are asked of lessons, misconceptions, words and the page itself', () => {
  const read = [
    'content/lessons/vit/zh.mdx',
    'content/misconceptions/row-stays.ts',
    'app/panels/words.zh.ts',
    'index.html',
  ];
  for (const file of read) {
    expect(files).toContain(file);
    expect(textsIn(file, readFileSync(file, 'utf8')).length, file).toBeGreaterThan(0);
  }
});
