import { expect, it } from 'vitest';
import { cutCode } from './cut-code';

const plain = (code: string): string => code.replaceAll(/\s+/g, ' ').trim();

it('decides comparisons with numbers that nothing is', () => {
  expect(cutCode('a = 5 === tag || 27 === tag; b = tag !== 27 && 27 == tag;', { never: [27] })).toBe(
    'a = 5 === tag || false; b = true && 27 == tag;',
  );
});

it('decides comparisons with words and constants that nothing is, and drops their cases', () => {
  expect(cutCode('a = "keypress" === type || KIND !== type || "key" === type;', { never: ['keypress', 'KIND'] })).toBe(
    'a = false || true || "key" === type;',
  );
  const code = 'switch (type) { case "keypress": case END: one(); break; case "keydown": two(); }';
  expect(plain(cutCode(code, { never: ['keypress', 'END'] }))).toBe('switch (type) { case "keydown": two(); }');
});

it('knows what every call of a function gives, and what an expression is', () => {
  const always = { 'isOld()': 'false', '"Old" in window': 'false' };
  expect(cutCode('a = isOld(b) || "Old" in window || isOlder(b);', { always })).toBe(
    'a = false || false || isOlder(b);',
  );
});

it('begins a variable with another value', () => {
  expect(cutCode('var table = new Map([[1, 2]]), hasOwnProperty = 1;', { begins: { table: 'new Map()' } })).toBe(
    'var table = new Map(), hasOwnProperty = 1;',
  );
});

it('leaves out properties of objects, and cuts on in the others', () => {
  const code = 'a = { one: 1, two: { off: x.off }, last: 3 }; b = { last: 4 };';
  expect(plain(cutCode(code, { without: ['one', 'last'], always: { '.off': 'null' } }))).toBe(
    'a = { two: { off: null }, }; b = { };',
  );
});

it('keeps what a comparison does beside comparing', () => {
  const code = 'a = 27 === (tag = b.tag); c = 27 === d().tag; e = f(g).off;';
  expect(cutCode(`${code} h = b.off;`, { never: [27], always: { '.off': 'null' } })).toBe(`${code} h = null;`);
});

it('drops a case of such a number, and keeps the statements that another case runs on into', () => {
  const code =
    'switch (tag) { case 1: one(); break; case 26: head(); case 27: body(); case 5: five(); case 31: rest(); }';
  expect(plain(cutCode(code, { never: [26, 27, 31] }))).toBe(
    'switch (tag) { case 1: one(); break; case 5: five(); rest(); }',
  );
});

it('keeps the variables that such a case has declared for the others', () => {
  const code =
    'function f(tag) { switch (tag) { case 26: for (var a = 1, b; ; ) (() => { var c; })(); case 5: b = 2; } }';
  expect(plain(cutCode(code, { never: [26] }))).toBe('function f(tag) { var a, b; switch (tag) { case 5: b = 2; } }');
});

it('keeps what two labels share for the one that is left', () => {
  expect(plain(cutCode('switch (tag) { case 26: case 5: five(); break; default: rest(); }', { never: [26] }))).toBe(
    'switch (tag) { case 5: five(); break; default: rest(); }',
  );
});

it('writes what is known in the place of what is read, and does not set it', () => {
  const code = 'var on = false; on = true; if (on) a(); if (state.off.deep) b(state[off]); f({ on: 1 });';
  expect(
    cutCode(code, { always: { on: 'false', '.off': 'null' } })
      .split('; ')
      .slice(1)
      .join('; '),
  ).toBe('false; if (false) a(); if (null.deep) b(state[off]); f({ on: 1 });');
});

it('leaves alone a function whose parameter has the name of what is known', () => {
  const code = 'function own(on) { return on; } function other() { return on; }';
  expect(cutCode(code, { always: { on: 'false' } })).toBe(
    'function own(on) { return on; } function other() { return false; }',
  );
});

it('empties functions, and drops what is set and calls that begin so', () => {
  const code =
    'function a(x) { return x; } exports.a = a; exports.ab = 1; A.prototype.b = 2; hear(END, 1); hear(ENDED);';
  expect(plain(cutCode(code, { empty: ['a'], unset: ['exports.a', 'A.prototype', 'hear(END'] }))).toBe(
    'function a(x) {} exports.ab = 1; hear(ENDED);',
  );
});

it('says what is to be cut and is not there', () => {
  expect(() => cutCode('f();', { empty: ['f'], unset: ['exports.g'], always: { h: 'null' } })).toThrow(
    'To be cut, but not in the file: f, exports.g, h. Has it been updated?',
  );
});
