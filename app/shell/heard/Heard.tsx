import { useEffect, useState } from 'react';
import { store } from '@/app/store/store';
import { toSay } from './to-say';

/** Tells those who do not see it what has changed. The one live region for all that a key or a click brings about. */
export function Heard() {
  const [said, setSaid] = useState({ text: '', times: 0 });
  useEffect(
    () =>
      store.subscribe((state, before) => {
        const say = toSay(state, before);
        if (!say) return;
        requestAnimationFrame(() => {
          const text = say();
          if (text) setSaid(({ times }) => ({ text, times: times + 1 }));
        });
      }),
    [],
  );
  return (
    <div className="visually-hidden" role="status">
      {/* Another element: what is said a second time is heard a second time. */}
      <p key={said.times}>{said.text}</p>
    </div>
  );
}
