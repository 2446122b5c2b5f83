import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { lensWords } from '@/app/lens/words';
import type { Language } from '@/content/language';
import type { Named, Trace } from '@/lib/trace/trace';
import { EntryOf } from './EntryOf';
import { groupsOf, search } from './entries';
import { List } from './List';
import { shelfWords } from './words';
import './shelf.css';

export interface ShelfProps {
  /** Any run, unedited: edits are no part of how a tensor is made. */
  readonly trace: Trace;
  readonly language: Language;
  /** The tensor that is told of in detail; null: the list. */
  readonly entry: Named | null;
  /** The tensor on the stage, by name. */
  readonly opened: string | null;
  /** Which run it is, where there are several to choose among. */
  readonly choice?: ReactNode;
  onEntry(entry: Named | null): void;
  onOpen(named: Named): void;
  onClose(): void;
}

/**
 * Every tensor and parameter of a run: a field to find one by, the list, and the entry of one. It shows no cell, so
 * that whatever hides numbers on the stage has nothing to hide here.
 */
export function Shelf(props: ShelfProps) {
  const { trace, language, entry, opened, choice, onEntry, onOpen, onClose } = props;
  const words = shelfWords(language);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(-1);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const groups = useMemo(() => groupsOf(trace, { ...words, lens: lensWords(language) }), [trace, words, language]);
  const found = useMemo(() => search(groups, query), [groups, query]);
  const flat = found.flatMap(({ entries }) => entries);
  useEffect(() => {
    if (!entry) field.current?.focus({ preventScroll: true });
  }, [entry]);
  const idOf = (i: number): string => `${id}-${i}`;
  const go = (to: number) => {
    setActive(to);
    document.getElementById(idOf(to))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: active + 1, ArrowUp: active - 1 }[event.key];
    if (to !== undefined) go(Math.max(0, Math.min(flat.length - 1, to)));
    else if (event.key === 'Enter') {
      const chosen = flat[Math.max(0, active)];
      if (chosen) onOpen(chosen.named);
    } else if (event.key === 'Escape' && query) setQuery('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <section className="shelf" aria-label={words.title} onKeyDown={closeOnEscape}>
      <header className="shelf-header">
        <h2>{words.title}</h2>
        <button type="button" className="quiet" onClick={onClose}>
          <span>{words.close}</span> <kbd>Esc</kbd>
        </button>
      </header>
      {entry ? (
        <EntryOf {...{ trace, language, opened, onOpen }} named={entry} onEntry={onEntry} />
      ) : (
        <>
          {choice}
          <input
            ref={field}
            className="shelf-search"
            type="text"
            role="combobox"
            aria-label={words.search}
            placeholder={words.hint}
            aria-expanded="true"
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={active >= 0 && active < flat.length ? idOf(active) : undefined}
            autoComplete="off"
            spellCheck={false}
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setActive(-1);
            }}
            onKeyDown={onKeyDown}
          />
          <p className="shelf-count" role="status">
            {flat.length ? words.count(flat.length, trace.names.length) : words.none}
          </p>
          <List {...{ idOf, active, opened, onOpen }} id={`${id}-list`} label={words.title} groups={found} />
        </>
      )}
    </section>
  );
}
