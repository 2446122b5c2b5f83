import { describe, expect, test } from 'vitest';
import { type KeyPress, keyName } from './key-name';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test.each([
  ['Russian', 'м', 'KeyV', 'v'],
  ['Russian', 'И', 'KeyB', 'b'],
  ['Greek', 'ω', 'KeyV', 'v'],
  ['Hebrew', 'ה', 'KeyV', 'v'],
  ['Persian', '۲', 'Digit2', '2'],
  ['Arabic', '٣', 'Numpad3', '3'],
  ['Arabic', 'لا', 'KeyB', 'لا'],
])('on a %s keyboard %s (%s) is %s', (_, key, code, name) => {
  expect(keyName(press(key, code))).toBe(name);
});

test('Chinese punctuation counts by its place', () => {
  expect(keyName(press('？', 'Slash', { shiftKey: true }))).toBe('?');
  expect(keyName(press('。', 'Period'))).toBe('.');
  expect(keyName(press('　', 'Space'))).toBe('Space');
  expect(keyName(press('》', 'Period', { shiftKey: true }))).toBe('》');
});

describe('a Latin layout means the character that it prints', () => {
  test.each([
    ['AZERTY', 'a', 'KeyQ', 'a'],
    ['Dvorak', 'b', 'KeyN', 'b'],
    ['Dvorak', 'v', 'Period', 'v'],
    ['French', 'é', 'Digit2', 'é'],
    ['German', 'ö', 'Semicolon', 'ö'],
    ['Turkish', 'ı', 'KeyI', 'ı'],
  ])('%s %s', (_, key, code, name) => {
    expect(keyName(press(key, code))).toBe(name);
  });
  test('wherever its question mark is', () => {
    expect(keyName(press('?', 'Minus', { shiftKey: true }))).toBe('?');
    expect(keyName(press('?', 'KeyM', { shiftKey: true }))).toBe('?');
  });
});

test('Shift counts for Space and beside Ctrl, not for letters or arrows', () => {
  expect(keyName(press(' ', 'Space', { shiftKey: true }))).toBe('Shift Space');
  expect(keyName(press('Z', 'KeyZ', { shiftKey: true, ctrlKey: true }))).toBe('Ctrl Shift z');
  expect(keyName(press('N', 'KeyN', { shiftKey: true }))).toBe('n');
  expect(keyName(press('ArrowDown', 'ArrowDown', { shiftKey: true }))).toBe('ArrowDown');
});

test('a digit of the upper row keeps its name beside Shift, whatever is printed there', () => {
  expect(keyName(press('!', 'Digit1', { shiftKey: true }))).toBe('Shift 1');
  expect(keyName(press('§', 'Digit3', { shiftKey: true }))).toBe('Shift 3');
  expect(keyName(press('！', 'Digit1', { shiftKey: true }))).toBe('Shift 1');
});

test('where Shift is what makes it a digit, it is the digit; and a question mark stays one', () => {
  expect(keyName(press('2', 'Digit2', { shiftKey: true }))).toBe('2');
  expect(keyName(press('é', 'Digit2'))).toBe('é');
  expect(keyName(press('?', 'Digit7', { shiftKey: true }))).toBe('?');
});

test('the Mac’s Command key is Ctrl, also on a Russian keyboard', () => {
  expect(keyName(press('я', 'KeyZ', { metaKey: true }))).toBe('Ctrl z');
});

test('Alt is the browser’s', () => {
  expect(keyName(press('ArrowLeft', 'ArrowLeft', { altKey: true }))).toBeNull();
});
