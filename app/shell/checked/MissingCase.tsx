import { useReducer, useState } from 'react';
import { FileError, type FileFault } from '@/app/fetch/fetch-file';
import { linkTo } from '@/app/store/link-to';
import { useStore } from '@/app/store/store';
import { CHECKED } from '@/content/checked';
import { loadCase } from './prepare';
import { checkedWords } from './words';

/** In the place of a case that could not be had: why, and the way to try again. */
export function MissingCase({ name }: { name: string }) {
  const state = useStore();
  const words = checkedWords(state.lang);
  const [why, setWhy] = useState<FileFault>('unreachable');
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const again = () =>
    loadCase(name, state).then(redraw, (fault: unknown) => setWhy(fault instanceof FileError ? fault.why : 'damaged'));
  return (
    <main className="checked">
      <h1>{name}</h1>
      <p role="alert">{words.faults[why]}</p>
      <p>
        <button type="button" onClick={() => void again()}>
          {words.again}
        </button>{' '}
        <a href={linkTo(state, { lesson: CHECKED })}>{words.all}</a>
      </p>
    </main>
  );
}
