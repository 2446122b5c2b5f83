import type { Knob, Knobs } from '@/content/knob';
import { inLanguage, type Language } from '@/content/language';
import type { AblationsWords } from './words';

interface Props {
  readonly words: AblationsWords;
  readonly language: Language;
  readonly switches: readonly Knob[];
  readonly line: number;
  readonly combination: Knobs;
  onTurn(id: string, value: number): void;
}

/** A line for each part that can be taken away. */
export function Switches({ words, language, switches, line, combination, onTurn }: Props) {
  return (
    <fieldset aria-labelledby="ablations-take">
      <p id="ablations-take" className="ablations-heading">
        {words.take}
      </p>
      {switches.map((part) => {
        const value = combination[part.id] ?? 0;
        return (
          <div key={part.id} className={value ? 'ablations-taken' : undefined} style={{ height: line }}>
            <Part language={language} part={part} value={value} onTurn={(next) => onTurn(part.id, next)} />
          </div>
        );
      })}
    </fieldset>
  );
}

interface OptionsProps {
  readonly part: Knob;
  readonly language: Language;
}

interface PartProps extends OptionsProps {
  readonly value: number;
  onTurn(value: number): void;
}

function Part({ language, part, value, onTurn }: PartProps) {
  const { label } = inLanguage(part.words, language);
  if (part.kind === 'switch') {
    return (
      <label>
        <input type="checkbox" checked={value !== 0} onChange={({ target }) => onTurn(target.checked ? 1 : 0)} />
        <span>{label}</span>
      </label>
    );
  }
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onTurn(Number(target.value))}>
        <Plain part={part} language={language} />
      </select>
    </label>
  );
}

function Plain({ part, language }: OptionsProps) {
  return inLanguage(part.words, language).options?.map((option, i) => (
    <option key={option} value={i}>
      {option}
    </option>
  ));
}
