import { useStore } from '@/app/store/store';
import { wordsIn } from '@/app/strings';
import { Dialog } from './Dialog';

/** Every key, on one page. */
export function KeysDialog() {
  const words = wordsIn(useStore((state) => state.lang));
  return (
    <Dialog title={words.keys}>
      <dl className="keys">
        {words.keyTable.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
