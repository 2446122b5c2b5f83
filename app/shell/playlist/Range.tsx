import { useState } from 'react';
import { store, useStore } from '@/app/store/store';
import { rangeCode, steppable } from '@/app/store/way';
import { wholeCards } from '@/content/cards';
import { inLanguage } from '@/content/language';
import { titlesOf } from '@/content/titles';
import { Link } from './Link';
import { playlistWords } from './words';

/** A link to part of one lesson, “up to here”: where it ends, Next goes no further. */
export function Range() {
  const lang = useStore((state) => state.lang);
  const words = playlistWords(lang);
  const [lesson, setLesson] = useState(() => lessonNow());
  const steps = steppable(lesson);
  const [first, setFirst] = useState(0);
  const [end, setEnd] = useState(() => Math.max(0, steps.indexOf(store.getState().step ?? '')));
  const titles = steps.map((step) => titlesOf(lesson, step, lang)?.title ?? step);
  const [from, to] = [steps[first] ?? '', steps[Math.max(first, end)] ?? ''];
  const choose = (id: string) => {
    setLesson(id);
    setFirst(0);
    setEnd(0);
  };
  return (
    <section aria-labelledby="playlist-range">
      <h3 id="playlist-range">{words.range}</h3>
      <div className="playlist-range">
        <Select
          name={words.lesson}
          value={lesson}
          options={wholeCards.map((card) => [card.id, inLanguage(card.title, lang)])}
          onChoose={choose}
        />
        <Select
          name={words.from}
          value={from}
          options={steps.map((step, i) => [step, titles[i] ?? step])}
          onChoose={(step) => setFirst(steps.indexOf(step))}
        />
        <Select
          name={words.upTo}
          value={to}
          options={steps.map((step, i): [string, string] => [step, titles[i] ?? step]).slice(first)}
          onChoose={(step) => setEnd(steps.indexOf(step))}
        />
      </div>
      <Link code={rangeCode(lesson, from, to)} place={`${lesson}/${from}`} name={words.rangeLink} />
    </section>
  );
}

/** The lesson on screen, or the first. */
function lessonNow(): string {
  const { lesson } = store.getState();
  const card = wholeCards.find(({ id }) => id === lesson) ?? wholeCards[0];
  return card?.id ?? '';
}

interface SelectProps {
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}

function Select({ name, value, options, onChoose }: SelectProps) {
  return (
    <label>
      <span>{name}</span>
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
