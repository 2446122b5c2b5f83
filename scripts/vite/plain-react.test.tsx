// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import type * as ReactPart from 'react';
import type * as DomPart from 'react-dom';
import type * as ClientPart from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { pageOf } from '../../tests/react-page';
import { importsBelow } from '../imports';
import { cutExports, cutFiles, plainReact } from './plain-react';

type Modules = Readonly<Record<string, unknown>>;
const read = (file: string): string => readFileSync(`node_modules/${file}`, 'utf8');

/** What a file of React exports, when it is given the modules that it requires. */
function evaluate(code: string, modules: Modules): unknown {
  const exports = {};
  new Function('exports', 'require', code)(exports, (name: string) => modules[name]);
  return exports;
}

/** React for production out of its own files, as they are or as the site has them. */
function reactOf(written: (file: string) => string) {
  const scheduler = evaluate(read('scheduler/cjs/scheduler.production.js'), {});
  const react = evaluate(written('react/cjs/react.production.js'), {}) as typeof ReactPart;
  const dom = evaluate(written('react-dom/cjs/react-dom.production.js'), { react }) as typeof DomPart;
  const client = { react, 'react-dom': dom, scheduler };
  const { createRoot } = evaluate(written('react-dom/cjs/react-dom-client.production.js'), client) as typeof ClientPart;
  return { ...react, flushSync: dom.flushSync, createPortal: dom.createPortal, createRoot };
}
type React = ReturnType<typeof reactOf>;

const whole = reactOf(read);
const cut = reactOf((file) => plainReact(file, read(file)));

afterEach(() => document.body.replaceChildren());

/** Every event that the page's parts listen to, where one would make it. */
function gestures(room: Element): void {
  const [section] = room.getElementsByTagName('section');
  const at = (kind: string, event: Event) => section?.querySelector(kind)?.dispatchEvent(event);
  const bubbles = true;
  for (const kind of ['pointermove', 'pointerover', 'pointerup', 'pointerout', 'mousedown', 'dblclick', 'click'])
    at('path', new MouseEvent(kind, { bubbles }));
  for (const kind of ['dragstart', 'dragover', 'drop', 'paste']) at('summary', new Event(kind, { bubbles }));
  for (const kind of ['focusin', 'focusout'])
    section?.parentElement?.querySelector('fieldset input')?.dispatchEvent(new Event(kind, { bubbles }));
  at('path', new PointerEvent('pointerdown', { bubbles, clientX: 12, button: 1, pointerId: 3 }));
  at('path', new KeyboardEvent('keydown', { bubbles, key: 'ArrowLeft', shiftKey: true }));
  at('details', new Event('toggle'));
  for (const kind of ['close', 'cancel']) at('dialog', new Event(kind));
  for (const kind of ['load', 'error']) at('img', new Event(kind));
  [...document.querySelectorAll('button')].at(-1)?.click();
}

/** What is in the page after each of the things that somebody does, and what was told on the way. */
async function story(React: React): Promise<string[]> {
  const lines: string[] = [];
  const room = document.body.appendChild(document.createElement('div'));
  const root = React.createRoot(room, { onCaughtError: () => undefined });
  const Page = pageOf(React, (line) => {
    lines.push(line);
  });
  const settle = async () => {
    await new Promise((done) => setTimeout(done, 20));
    lines.push(room.innerHTML);
  };
  const [order, again] = [0, 1].map((i) => () => room.querySelectorAll('button')[i]?.click());
  const type = () => {
    const input = room.querySelector('input') as HTMLInputElement;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, 'typed');
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const send = () =>
    room.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  const enter = () => room.querySelectorAll('button')[1]?.dispatchEvent(new Event('pointerover', { bubbles: true }));
  const close = () => root.unmount();
  const all = (kind: string) => [...room.querySelectorAll(kind)] as HTMLInputElement[];
  const turn = () => {
    for (const one of all('[type=checkbox], [type=radio]:not(:checked)')) one.click();
  };
  const write = (kind: string, value: string, event: string) => () => {
    const [field] = all(kind) as [HTMLInputElement];
    const { prototype } = field.constructor as typeof HTMLInputElement;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event(event, { bubbles: true }));
  };
  const fields = [turn, write('[type=range]', '4', 'input'), write('fieldset select', 'b', 'change')];
  const more = [write('textarea', 'long', 'input'), write('[type=range]', '7', 'input')];
  React.flushSync(() => root.render(<Page />));
  await settle();
  for (const act of [
    order,
    again,
    order,
    type,
    send,
    enter,
    ...fields,
    ...more,
    () => gestures(room),
    again,
    order,
    again,
    close,
  ]) {
    act?.();
    await settle();
  }
  return lines;
}

it('draws, listens, waits and catches as the whole of React does', async () => {
  const lines = await story(cut);
  expect(lines).toEqual(await story(whole));
  for (const happened of [
    'begun: 0',
    'ended: 2',
    'sent: typed',
    'entered',
    'caught: torn',
    'key ArrowLeft true false',
    'down 12 1 3',
  ])
    expect(lines).toContain(happened);
  for (const kind of 'pointermove pointerover pointerup pointerleave mousedown dblclick dragstart dragover drop paste'.split(
    ' ',
  ))
    expect(lines.join()).toContain(`${kind} on `);
  for (const heard of [
    'toggle on details',
    'close on dialog',
    'cancel on dialog',
    'load on img',
    'error on img',
    'click on button',
    'written: long',
    'focused',
    'left',
  ])
    expect(lines).toContain(heard);
  for (const drawn of ['<em>late</em>', '<u>given</u>', 'stroke-dasharray="1 2"', 'for="range"', 'disabled=""'])
    expect(lines.join()).toContain(drawn);
});

it('cuts nothing that the page and its store import', () => {
  const imported = [...importsBelow('app', 'content')].flatMap(([file, from]) =>
    from.some((name) => /^react(?:-dom)?$/.test(name))
      ? [...readFileSync(file, 'utf8').matchAll(/^import (\{[^}]*\}) from 'react(?:-dom)?(?:\/client)?';/gm)].flatMap(
          ([, names = '']) => names.match(/\w+/g) ?? [],
        )
      : [],
  );
  const byStore = [...read('zustand/esm/react.mjs').matchAll(/React\.(\w+)/g)].map(([, name = '']) => name);
  expect(imported).toContain('useState');
  expect(byStore).toContain('useSyncExternalStore');
  expect([...imported, ...byStore].filter((name) => cutExports.includes(name))).toEqual([]);
});

it('asks to be looked at when React is another', () => {
  const [client = ''] = cutFiles.filter((file) => file.includes('client'));
  expect(() => plainReact(client, read(client).replace('exports.version = "19', 'exports.version = "20'))).toThrow(
    'See whether the new version',
  );
});
