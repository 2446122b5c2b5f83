import { actions, useStore } from '@/app/store/store';
import { RIGHT } from '@/content/asking';
import { useScreen } from '../../screen';
import { useAsking } from '../asking';
import { changedCells, standsOn } from './laying';
import { shownWords } from './words';
import './shown.css';

/** Puts an example of what was to be built onto the stage, in the place of all that was changed there: one step of undoing. */
export function PutOnStage() {
  const { runs, context } = useScreen();
  const own = shownWords(useStore((state) => state.lang));
  const solution = useAsking()?.builtOf?.(context, RIGHT);
  if (!solution) return null;
  const stands = standsOn(context, solution);
  const put = (): void => actions().apply(solution.knobs ?? {}, changedCells(solution.edits ?? {}, runs.original));
  return (
    // It keeps the focus, as `disabled` would not.
    <button type="button" className="put-on-stage" aria-disabled={stands || undefined} onClick={() => stands || put()}>
      {stands ? own.onStage : own.putOnStage}
    </button>
  );
}
