import type { CheckedSystem } from 'virtual:checked';
import { linkTo } from '@/app/store/link-to';
import { useStore } from '@/app/store/store';
import { CHECKED } from '@/content/checked';
import { findGolden } from './golden';
import { Outcome } from './Outcome';
import { Sources } from './Sources';
import { useRerun } from './use-rerun';
import { checkedWords } from './words';
import './about.css';

/** Beside a case's run: which system it is and from where, how it is configured, and how near it comes to PyTorch. */
export function About({ system, name }: { system: CheckedSystem; name: string }) {
  const { lang, picture } = useStore();
  const words = checkedWords(lang);
  const { state, rerun } = useRerun(name);
  const { by = '', kilobytes = 0 } = system.cases.find((each) => each.name === name) ?? {};
  const config = Object.entries(JSON.parse(findGolden(name)?.metadata.config ?? '{}') as object);
  return (
    <article className="checked-about">
      <a href={linkTo({ lang, picture }, { lesson: CHECKED })}>
        <span aria-hidden="true">←</span> <span>{words.all}</span>
      </a>
      <h1>{words.systems[system.id] ?? system.id}</h1>
      <p>
        <code>{name}</code>
      </p>
      <Sources sources={system.sources} />
      <button type="button" aria-label={words.rerunOf(name, kilobytes)} disabled={state === 'busy'} onClick={rerun}>
        {words.rerun}
      </button>
      <Outcome name={name} of={state} />
      <h2>{words.configuration}</h2>
      <dl>
        {config.map(([field, value]) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd>{JSON.stringify(value)}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.computedBy}</h2>
      <p>
        <code>{by}</code>
      </p>
    </article>
  );
}
