import { readingsOn } from '@/app/views';
import type { Step } from '@/content/schema';
import type { Ref, ShownView, Stage } from '@/content/stage';
import { viewsOn } from '@/content/stage';

/** A text of a lesson's data, and where it stands: `view matrix, prop of`. */
export interface Found {
  readonly where: string;
  readonly text: string;
}

/** Every text in something, with the way to it: `vectors[0].of`. */
export function textsIn(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, Array.isArray(value) ? `${path}[${key}]` : (path && `${path}.${key}`) || key),
  );
}

const propOf = ({ props }: ShownView, text: string): string =>
  textsIn(props).find((found) => found.text === text)?.path ?? '';

/** What the views of a stage read, with the view and the prop that asks for it. */
const readBy = (stage: Stage): Found[] =>
  viewsOn(stage).flatMap((shown) =>
    readingsOn(shown as Stage).map(({ ref }) => {
      const prop = propOf(shown, ref);
      return { where: `view ${shown.view}${prop && `, prop ${prop}`}`, text: ref };
    }),
  );

/** Every reference of a step to a tensor. */
export function referencesOf({ symbols, focus, thumb, stage, ask, veil }: Step): Found[] {
  const plain = (where: string, ref: Ref | undefined): Found[] => (ref === undefined ? [] : [{ where, text: ref }]);
  return [
    ...Object.entries(symbols).flatMap(([key, ref]) => plain(`symbol ${key}`, ref)),
    ...plain('focus', focus.tensor),
    ...plain('thumb', thumb),
    ...plain('question', ask.kind === 'cell' ? ask.tensor : undefined),
    ...('nothing' in veil ? [] : veil).flatMap((each) => ('of' in each ? plain('veil', each.of) : [])),
    ...readBy(stage),
  ];
}

/** What a step calls knobs by: its own settings and controls, holes in the props of views, and props called `knob`. */
export function knobsNamedIn({ knobs = {}, runs = {}, controls = [], stage }: Step): Found[] {
  const keys = (where: string, of: object = {}): Found[] => Object.keys(of).map((text) => ({ where, text }));
  return [
    ...keys('knobs', knobs),
    ...Object.entries(runs).flatMap(([name, run]) => keys(`run ${name}, knobs`, run.knobs)),
    ...controls.flatMap((control) =>
      typeof control === 'object' && 'knob' in control ? [{ where: 'controls', text: control.knob }] : [],
    ),
    ...viewsOn(stage).flatMap(({ view, props }) =>
      textsIn(props).flatMap(({ path, text }) => {
        const where = `view ${view}, prop ${path}`;
        const holes = [...text.matchAll(/\{([\w-]+)\}/g)].map(([, hole]) => ({ where, text: hole as string }));
        return /(^|\.)knob$/.test(path) ? [{ where, text }] : holes;
      }),
    ),
  ];
}
