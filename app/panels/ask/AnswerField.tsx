import { useScreen } from '../screen';
import { useShownParts } from './shown-parts';
import { useTyping } from './use-draft';

/** A number of an answer: typed, kept, and marked once it was judged. Once the question is solved, what is right stands there. */
export function AnswerField({ place, label, form }: { place: number; label: string; form: string }) {
  const { words } = useScreen();
  const { text, fault, mark, closed, type } = useTyping(place);
  const Shown = useShownParts()?.ShownNumber;
  // One element throughout: what stands beside it in a sentence may have been replaced by a translator.
  return (
    <span className="blank" data-right={mark ?? undefined}>
      {closed && !mark && Shown ? (
        <Shown place={place} />
      ) : (
        <>
          <input
            type="text"
            form={form}
            value={text}
            inputMode="text"
            autoComplete="off"
            aria-label={mark === null ? label : `${label} ${mark ? words.ask.right : words.ask.wrong}`}
            aria-invalid={mark === false || fault !== null}
            aria-describedby={fault === null ? undefined : `${form}-why`}
            readOnly={closed}
            onChange={(event) => type(event.target.value)}
          />
          {mark !== null && <span aria-hidden="true">{mark ? '✓' : '✗'}</span>}
        </>
      )}
    </span>
  );
}
