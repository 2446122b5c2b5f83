import { createRoot } from 'react-dom/client';
import { describe, expect, it, vi } from 'vitest';
import type { By, Matrix, ViewEvents } from '@/app/draw/view';
import { examples } from '@/app/gallery/examples';
import { openCase } from '@/app/gallery/open-case';
import { PointedProvider } from '@/app/panels/pointed';
import { ScreenProvider } from '@/app/panels/screen';
import { Stage } from '@/app/panels/stage/Stage';
import { runsOf } from '@/app/store/runs';
import { actions, store } from '@/app/store/store';
import { NO_EVENTS } from '@/tests/draw/sample';
import { doing, pressed } from './driver/events';

/** How cells were selected since the last key: `keys` or `meant`. */
let said: string[] = [];
vi.mock('@/app/panels/stage/events', () => ({
  eventsOf: (): ViewEvents => ({
    ...NO_EVENTS,
    select: (_: Matrix, __: unknown, by?: By) => void said.push(by ?? 'meant'),
    edit: () => void said.push('edit'),
    toggle: () => void said.push('toggle'),
  }),
}));

/** The matrices of an example while one of its cells is picked, each as what takes the keys in it. */
async function grids(example: (typeof examples)[number], id: string) {
  await openCase(example, id, 'en');
  actions().attempt({ picking: { at: null } });
  const runs = runsOf(store.getState());
  if (!runs) throw new Error('The case does not open.');
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const lessonWords = { language: 'en', text: { steps: {}, parts: [] }, formulas: {} } as const;
  doing(() =>
    root.render(
      <ScreenProvider runs={runs} lessonWords={lessonWords}>
        <PointedProvider>
          <Stage />
        </PointedProvider>
      </ScreenProvider>,
    ),
  );
  const all = [...place.querySelectorAll<HTMLElement>('[role="grid"]')].map((grid) => ({
    asks: grid.hasAttribute('aria-description'),
    focusable: grid.tabIndex === 0 ? grid : (grid.querySelector('[tabindex="0"]') as HTMLElement),
  }));
  return { all, leave: () => doing(() => root.unmount()) };
}

function press(element: HTMLElement, key: string): readonly string[] {
  said = [];
  doing(() => {
    element.focus();
    element.dispatchEvent(pressed(key));
  });
  return said;
}

const cases = examples.flatMap((example) =>
  Object.keys(example.cases).map((id) => [`${example.view}/${id}`, example, id] as const),
);

const WALKING = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'End', 'Home'];

describe('while a cell is picked', () => {
  it.each(cases)(
    '%s: a matrix says what keys do; arrows walk there, Enter and Space take the cell',
    async (_, example, id) => {
      const { all, leave } = await grids(example, id);
      for (const { focusable, asks } of all) {
        const walked = WALKING.flatMap((key) => press(focusable, key));
        const taken = ['Enter', 'Space'].flatMap((key) => press(focusable, key));
        // What says nothing of it holds no cells of the run, and selects none.
        expect({ walked: [...new Set(walked)], taken }).toEqual(
          asks ? { walked: ['keys'], taken: ['meant', 'meant'] } : { walked: [], taken: [] },
        );
        expect(press(focusable, '7')).toEqual([]);
      }
      leave();
    },
  );
});
