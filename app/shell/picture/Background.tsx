import { useState } from 'react';
import { Options } from '@/app/page/Options';
import { BLACK, WHITE } from '@/lib/io/background';
import { toHex } from './hex';
import { setBackground } from './intake';
import type { PictureWords } from './words';

const FIXED = [toHex(BLACK), toHex(WHITE)];
const OWN = FIXED.length;

/** What a transparent picture lies on: black, white or a colour to be chosen. */
export function Background({ value, words }: { value: string; words: PictureWords['background'] }) {
  const given = FIXED.indexOf(value);
  const [own, setOwn] = useState(given < 0 ? value : '#808080');
  // Black chosen in the colour field is still a colour of one's own.
  const [choice, setChoice] = useState(given < 0 ? OWN : given);
  const choose = (index: number) => {
    setChoice(index);
    setBackground(FIXED[index] ?? own);
  };
  return (
    <div className="picture-background">
      <p>{words.became[choice]}</p>
      <Options label={words.label} options={words.options} value={choice} onChoose={choose} />
      {choice === OWN && (
        <input
          type="color"
          aria-label={words.pick}
          value={own}
          onChange={({ target }) => {
            setOwn(target.value);
            setBackground(target.value);
          }}
        />
      )}
    </div>
  );
}
