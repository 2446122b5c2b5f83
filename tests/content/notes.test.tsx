import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { NotesOf } from '@/app/speaker/notes/NotesOf';
import { stepsOf } from '@/content/card';
import { course } from '@/content/course';
import { loadNotes } from '@/content/notes';

it('the teacher has something to say to every step, in both languages', async () => {
  for (const card of course)
    for (const language of ['en', 'zh']) {
      const notes = [{ language, Text: await loadNotes(card.id, language) }];
      for (const step of stepsOf(card)) {
        const said = renderToStaticMarkup(<NotesOf step={step} notes={notes} />).replace(/<[^>]*>/g, '');
        expect(said.length, `${card.id}/${step} in ${language}`).toBeGreaterThan(10);
      }
    }
});
