import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importsBelow } from '../imports';
import { attributesCut, classFieldsCut, elementsCut, eventsCut, kept } from './react-cuts';

/** All that the page is written in, tests aside. */
const written = [...importsBelow('app', 'content').keys()]
  .filter((file) => !/\.test\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const react = readFileSync('node_modules/react-dom/cjs/react-dom-client.production.js', 'utf8');

/** What of this list stands in the page's sources, found by a pattern of each. */
const found = (list: readonly string[], pattern: (name: string) => string, flags = ''): string[] =>
  list.filter((name) => new RegExp(pattern(name), flags).test(written));

/** The names in the text that React declares a table with, up to where it ends. */
function table(name: keyof typeof kept): readonly string[] {
  const [, text = ''] = new RegExp(`\\b${name} =\\s*(?:new \\w+)?\\(?([^;]*?)(?:\\.split|\\]\\))`).exec(react) ?? [];
  const names =
    name === 'aliases' ? [...text.matchAll(/\["([\w-]+)",/g)].map(([, one = '']) => one) : text.match(/\w+/g);
  return names ?? [];
}

it('leaves React every attribute, element and event that the page uses', () => {
  expect(found(['className'], (name) => `\\s${name}=`)).toEqual(['className']);
  expect(found(attributesCut, (name) => `\\s${name}=[{"]`)).toEqual([]);
  expect(found(elementsCut, (name) => `<${name}[\\s/>]`)).toEqual([]);
  expect(found(eventsCut, (name) => `\\bon${name}(?:Capture)?\\b|addEventListener\\(\\s*'${name}'`, 'i')).toEqual([]);
  expect(found(['Animation', 'Transition'], (name) => `\\bon${name}(?:Start|End|Run|Cancel|Iteration)\\b`)).toEqual([]);
  expect(found(['BeforeInput', 'Composition\\w+'], (name) => `\\bon${name}\\b`)).toEqual([]);
  expect(found(classFieldsCut, (name) => `\\b${name}\\b`)).toEqual([]);
});

it('has no element that HTML and SVG do not name, none to write in but fields, and does not hear what is selected', () => {
  expect(written).not.toMatch(/<[a-z]+-[a-z]+[\s/>]/);
  expect(written).not.toMatch(/\bcontentEditable\b/);
  expect(written).not.toMatch(/<(?:input|textarea)\b[^>]*\bonSelect=/);
});

it.each(Object.entries(kept))('keeps of React’s table %s what the page writes', (name, names) => {
  const whole = table(name as keyof typeof kept);
  expect(whole).toEqual(expect.arrayContaining([...names].slice(0, 1)));
  expect(whole.length).toBeGreaterThan(names.length);
  const pattern =
    name === 'simpleEventPluginEvents'
      ? (one: string) => `\\bon${one}(?:Capture)?\\b`
      : (one: string) => `[\\s{]${one}\\s*[=:,}]`;
  const used = whole.filter((one) => one !== 'htmlFor' && !(names as readonly string[]).includes(one));
  expect(found(used, pattern, name === 'simpleEventPluginEvents' ? 'i' : '')).toEqual([]);
});
