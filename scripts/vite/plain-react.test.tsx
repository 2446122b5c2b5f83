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
  return { ...react, flushSync: dom.flushSync, createRoot };
}
type React = ReturnType<typeof reactOf>;

const whole = reactOf(read);
const cut = reactOf((file) => plainReact(file, read(file)));

afterEach(() => document.body.replaceChildren());

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
  React.flushSync(() => root.render(<Page />));
  await settle();
  for (const act of [order, again, order, type, send, enter, again, order, again, close]) {
    act?.();
    await settle();
  }
  return lines;
}

it('draws, listens, waits and catches as the whole of React does', async () => {
  const lines = await story(cut);
  expect(lines).toEqual(await story(whole));
  for (const happened of ['begun: 0', 'ended: 2', 'sent: typed', 'entered', 'caught: torn'])
    expect(lines).toContain(happened);
  expect(lines.join()).toContain('<em>late</em>');
});

it('cuts nothing that the page imports', () => {
  const imported = [...importsBelow('app', 'content')].flatMap(([file, from]) =>
    from.some((name) => /^react(?:-dom)?$/.test(name))
      ? [...readFileSync(file, 'utf8').matchAll(/^import (\{[^}]*\}) from 'react(?:-dom)?(?:\/client)?';/gm)].flatMap(
          ([, names = '']) => names.match(/\w+/g) ?? [],
        )
      : [],
  );
  expect(imported).toContain('useState');
  expect(imported.filter((name) => cutExports.includes(name))).toEqual([]);
});

it('asks to be looked at when React is another', () => {
  const [client = ''] = cutFiles.filter((file) => file.includes('client'));
  expect(() => plainReact(client, read(client).replace('exports.version = "19', 'exports.version = "20'))).toThrow(
    'See whether the new version',
  );
});
