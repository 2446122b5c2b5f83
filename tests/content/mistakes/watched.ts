import type { Step } from '@/content/schema';
import type { Picked, ShownView, Stage } from '@/content/stage';

/** What was asked of a view's props, by name. */
export interface Watch {
  readonly of: ShownView;
  readonly props: Set<string>;
}

const watching = <T extends object>(of: T, asked: Set<string>): T =>
  new Proxy(of, {
    get(target, name) {
      if (typeof name === 'string') asked.add(name);
      return Reflect.get(target, name);
    },
    ownKeys(target) {
      for (const name of Object.keys(target)) asked.add(name);
      return Reflect.ownKeys(target);
    },
  });

/** How many positions the knobs of a stage have that pick what stands there. */
export const positionsOf = (stage: Stage): number => {
  if ('view' in stage) return 1;
  const parts = 'row' in stage ? stage.row : 'column' in stage ? stage.column : stage.stages;
  return Math.max('knob' in stage ? stage.stages.length : 1, ...parts.map(positionsOf));
};

/** The same step with every such knob at one position, which keeps what its views ask of it while they are drawn. */
export function watched(step: Step, position: number): { step: Step; views: readonly Watch[] } {
  const views: Watch[] = [];
  const watch = (stage: Stage): Picked => {
    if ('row' in stage) return { row: stage.row.map(watch) };
    if ('column' in stage) return { column: stage.column.map(watch) };
    if ('knob' in stage) return watch(stage.stages[Math.min(position, stage.stages.length - 1)] as Stage);
    const props = new Set<string>();
    views.push({ of: stage, props });
    return { ...stage, props: watching(stage.props as object, props) } as ShownView;
  };
  return { step: { ...step, stage: watch(step.stage) }, views };
}
