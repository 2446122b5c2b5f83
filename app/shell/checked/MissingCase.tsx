import { useState } from 'react';
import { FileError, type FileFault } from '@/app/fetch/fetch-file';
import { useTitle } from '@/app/page/use-title';
import { linkTo } from '@/app/store/link-to';
import { useStore } from '@/app/store/store';
import { CHECKED } from '@/content/checked';
import { loadCase } from './prepare';
import { checkedWords } from './words';

/** In the place of a case that could not be had: why, and the way to try again. */
export function MissingCase({ name, onHere }: { name: string; onHere: () => void }) {
  const state = useStore();
  const words = checkedWords(state.lang);
  const [why, setWhy] = useState<FileFault>('unreachable');
  useTitle(`${name} · ${words.title}`);
  const again = () =>
    loadCase(name, state).then(onHere, (fault: unknown) => setWhy(fault instanceof FileError ? fault.why : 'damaged'));
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
