import { actions, useStore } from '@/app/store/store';
import { inLanguage } from '@/content/language';
import { useScreen } from '../screen';

/** A preset: several knobs and edits at once. */
export function Apply({ id }: { id: string }) {
  const { runs, context } = useScreen();
  const lang = useStore((state) => state.lang);
  const { lesson, step } = runs;
  const preset = lesson.presets?.[id];
  if (!preset) {
    const known = Object.keys(lesson.presets ?? {}).join(', ') || 'none';
    throw new Error(`Step ${lesson.card.id}/${step.id} offers the preset ${id}; its lesson has ${known}.`);
  }
  return (
    <button
      type="button"
      className="control"
      onClick={() => actions().apply(preset.knobs ?? {}, preset.edits?.(context) ?? {})}
    >
      {inLanguage(preset.words, lang)}
    </button>
  );
}
