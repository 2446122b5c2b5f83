import { type CheckedSystem, systems } from 'virtual:checked';
import { useId, useState } from 'react';
import { useTitle } from '@/app/page/use-title';
import { useStore } from '@/app/store/store';
import { SystemEntry } from './SystemEntry';
import { sourceText } from './source-text';
import { type CheckedWords, checkedWords } from './words';

const casesOf = (list: readonly CheckedSystem[]): number => list.reduce((sum, { cases }) => sum + cases.length, 0);
const families = [...new Set(systems.map(({ family }) => family))];

/** All systems by families, each with its papers and its cases. */
export function CheckedList() {
  const words = checkedWords(useStore((state) => state.lang));
  const [query, setQuery] = useState('');
  const id = useId();
  const found = systems.filter((system) => isFound(system, query, words));
  useTitle(words.title);
  return (
    <main className="checked">
      <header>
        <h1>{words.title}</h1>
        <p>{words.lead(systems.length, casesOf(systems))}</p>
        <p>{words.how}</p>
        <div className="checked-find">
          <label htmlFor={id}>{words.search}</label>
          <input id={id} type="search" value={query} onChange={({ target }) => setQuery(target.value)} />
          <span role="status">{words.found(casesOf(found), casesOf(systems))}</span>
        </div>
      </header>
      {families.map((family) => {
        const own = found.filter((system) => system.family === family);
        if (!own.length) return null;
        return (
          <section key={family} aria-labelledby={`family-${family}`}>
            <h2 id={`family-${family}`}>{words.families[family] ?? family}</h2>
            {own.map((system) => (
              <SystemEntry key={system.id} system={system} />
            ))}
          </section>
        );
      })}
    </main>
  );
}

/** Whether every word of a query is somewhere in what the page says of a system. */
function isFound(system: CheckedSystem, query: string, words: CheckedWords): boolean {
  const { id, family, sources, cases } = system;
  const said = [
    id,
    words.systems[id],
    words.families[family],
    ...sources.map((source) => `${sourceText(source, words)} ${source.arxiv}`),
    ...cases.map(({ name }) => name),
  ];
  const text = said.join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
