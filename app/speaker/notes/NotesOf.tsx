import { createContext, type ReactNode, use } from 'react';
import { tagOf } from '@/content/language';
import type { NotesText } from './both';
import { NoteLink } from './NoteLink';
import './notes.css';

interface Wanted {
  readonly step: string;
  readonly titled: boolean;
}
const Wanted = createContext<Wanted | null>(null);

const components = { Note, Go: NoteLink };

/** What the teacher says to one step, in each language. `titled`: below what the step is called there. */
export function NotesOf({
  step,
  notes,
  titled = false,
}: {
  step: string;
  notes: readonly NotesText[];
  titled?: boolean;
}) {
  return (
    <Wanted value={{ step, titled }}>
      {notes.map(({ language, Text }) => (
        <div key={language} className="note" lang={tagOf(language)}>
          <Text components={components} />
        </div>
      ))}
    </Wanted>
  );
}

/** A text has the notes of all steps; one of them is wanted. */
function Note({ step, title, children }: { step: string; title: string; children?: ReactNode }) {
  const wanted = use(Wanted);
  if (step !== wanted?.step) return null;
  return (
    <>
      {wanted.titled && <h2>{title}</h2>}
      {children}
    </>
  );
}
