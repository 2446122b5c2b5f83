import type { Step } from '@/content/schema';
import type { ShownView, Stage } from '@/content/stage';

/** What was asked of a view's props, or of a step's series, by name. */
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
  });

/** The same step, which keeps what its views ask of it while they are drawn. */
export function watched(step: Step): { step: Step; views: readonly Watch[]; series: ReadonlySet<string> } {
  const views: Watch[] = [];
  const series = new Set<string>();
  const watch = (stage: Stage): Stage => {
    if ('row' in stage) return { row: stage.row.map(watch) };
    if ('column' in stage) return { column: stage.column.map(watch) };
    const props = new Set<string>();
    views.push({ of: stage, props });
    return { ...stage, props: watching(stage.props as object, props) } as Stage;
  };
  return { step: { ...step, stage: watch(step.stage), series: watching(step.series ?? {}, series) }, views, series };
}
