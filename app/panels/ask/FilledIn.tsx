import { entryName } from '@/app/draw/entry-name';
import { symbolText } from '@/app/draw/symbol-html';
import { labelOf } from '@/app/lens/labels';
import { lensWords } from '@/app/lens/words';
import { useStore } from '@/app/store/store';
import type { AskedCell } from '@/content/ask';
import type { Slice } from '@/content/reference';
import { lookAt } from '@/lib/trace/folds';
import { useScreen } from '../screen';
import { AnswerField } from './AnswerField';
import { formId, TypedAnswer } from './TypedAnswer';

/** The cells that are typed on the stage, once more in the question: there and here the same text is typed. */
export function FilledIn({ cells }: { cells: readonly AskedCell[] }) {
  const { runs, lens } = useScreen();
  const nameOf = useNameOf();
  const form = formId(runs.step.id);
  return (
    <TypedAnswer count={cells.length}>
      {cells.map(({ of, at }, place) => {
        const name = nameOf(lens.slice(of), at);
        return (
          <span key={name} className="ask-cell">
            <span>{name}</span> <AnswerField place={place} label={name} form={form} />
          </span>
        );
      })}
    </TypedAnswer>
  );
}

/** `S: query 6, key 10`: what is asked for. A dot between them would be read as a product. */
function useNameOf() {
  const { labelling, lens } = useScreen();
  const { axis: words } = lensWords(useStore((state) => state.lang));
  return ({ named, flat, rowAxis, colAxis }: Slice, [row, col]: AskedCell['at']): string => {
    const place = [rowAxis && { axis: rowAxis, at: row }, colAxis && { axis: colAxis, at: col }]
      .filter((each) => each !== null)
      .map(({ axis, at }) => entryName(words[axis.id], labelOf(axis, at, labelling)));
    const symbol = symbolText(lookAt(named, flat(row, col)).symbol);
    return place.length ? lens.words.named(symbol, lens.words.list(place)) : symbol;
  };
}
