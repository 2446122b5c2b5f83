import { Options } from '@/app/page/Options';
import { countEdits } from '@/app/store/edits';
import { actions, useStore } from '@/app/store/store';
import { useScreen } from '../screen';

/** Only there once something was changed: how many numbers, which run to look at, and the ways back and forth. */
export function EditCount() {
  const { words } = useScreen();
  const edits = useStore((state) => state.edits);
  const compare = useStore((state) => state.compare);
  const undoable = useStore((state) => state.past.length > 0);
  const redoable = useStore((state) => state.future.length > 0);
  if (!edits.length && !undoable && !redoable) return null;
  const views = ['edited', 'original', 'difference'] as const;
  return (
    <div className="edits">
      {edits.length > 0 && (
        <>
          <strong>{words.edits(countEdits(edits))}</strong>
          <Options
            label={words.compare.label}
            options={views.map((view) => words.compare[view])}
            value={views.indexOf(compare)}
            onChoose={(i) => actions().set({ compare: views[i] ?? 'edited' })}
          />
        </>
      )}
      {(undoable || redoable) && (
        <>
          <button type="button" disabled={!undoable} onClick={() => actions().undo()}>
            {words.undo}
          </button>
          <button type="button" disabled={!redoable} onClick={() => actions().redo()}>
            {words.redo}
          </button>
        </>
      )}
      {edits.length > 0 && (
        <button type="button" onClick={() => actions().resetEdits()}>
          {words.resetEdits}
        </button>
      )}
    </div>
  );
}
