import type { CheckedCase, CheckedSystem } from 'virtual:checked';
import { valueText } from '@/app/draw/value-text';
import { linkTo } from '@/app/store/link-to';
import { useStore } from '@/app/store/store';
import { CHECKED } from '@/content/checked';
import { FullSize } from './FullSize';
import { Outcome } from './Outcome';
import { Sources } from './Sources';
import { useRerun } from './use-rerun';
import { checkedWords } from './words';

/** The one that can be run as large as it was published. */
const IN_FULL_SIZE = 'vit-b16';

/** A system, its papers, and its cases. */
export function SystemEntry({ system: { id, sources, cases } }: { system: CheckedSystem }) {
  const words = checkedWords(useStore((state) => state.lang));
  return (
    <article className="checked-system">
      <div>
        <h3>{words.systems[id] ?? id}</h3>
        <Sources sources={sources} />
      </div>
      <ul>
        {cases.map((each) => (
          <Case key={each.name} of={each} />
        ))}
        {id === IN_FULL_SIZE && (
          <li>
            <FullSize />
          </li>
        )}
      </ul>
    </article>
  );
}

/** How far a case was from PyTorch when the site was built, and the way to compute it here. */
function Case({ of: { name, tensors, relative, tolerance, kilobytes } }: { of: CheckedCase }) {
  const { lang, picture } = useStore();
  const words = checkedWords(lang);
  const { state, rerun } = useRerun(name);
  const measured = relative ? words.measured(tensors, valueText(relative), valueText(tolerance)) : words.equal(tensors);
  return (
    <li className="checked-case">
      <code>{name}</code>
      <span>{measured}</span>
      <button type="button" aria-label={words.rerunOf(name, kilobytes)} disabled={state === 'busy'} onClick={rerun}>
        {words.rerun}
      </button>
      <a
        className="button"
        href={linkTo({ lang, picture }, { lesson: CHECKED, step: name })}
        aria-label={words.openOf(name)}
      >
        {words.open}
      </a>
      <Outcome name={name} of={state} />
    </li>
  );
}
