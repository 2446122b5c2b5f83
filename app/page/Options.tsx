import { useId } from 'react';
import './options.css';

interface Props {
  label: string;
  options: readonly string[];
  value: number;
  onChoose: (index: number) => void;
}

/** One of a few, side by side: native radio buttons, so arrows, names and touch come with the browser. */
export function Options({ label, options, value, onChoose }: Props) {
  const name = useId();
  return (
    // A <legend> is laid out by rules of its own, which WebKit keeps in flex boxes too: the label would stand above.
    <fieldset className="options" aria-labelledby={`${name}-label`}>
      <span id={`${name}-label`}>{label}</span>
      <div>
        {options.map((option, i) => (
          <label key={option}>
            <input type="radio" name={name} checked={i === value} onChange={() => onChoose(i)} />
            <span>{option}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
