import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/jetbrains-mono/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import './theme.css';
import './shell/shell.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchTheme, rememberedTheme } from '@/app/page/theme';
import { runOn } from '@/content/run';
import { App } from './App';
import { prepareNotes } from './attend';
import { offerChecksum } from './checksum';
import { brokenStyles } from './fetch/styles';
import { whenIdle } from './fetch/when-idle';
import { prepare as prepareRead } from './parts';
import { keepEarlyKeys } from './presenter/early-keys';
import { Fault } from './shell/trouble/Fault';
import { followAddress } from './store/address';
import { actions } from './store/store';
import { isRead } from './store/window-role';

/** Opens the address and puts the page in the place of what index.html shows until then. */
async function open(): Promise<void> {
  const theme = rememberedTheme();
  actions().set({ theme });
  // A window that drives another has a page of its own, and so have the teacher's words.
  const { Page, prepare } = isRead
    ? { Page: App, prepare: prepareRead }
    : await (await import('./speaker/page-here')).pageHere();
  // Without its colours the page is light.
  await Promise.all([followAddress(prepare), fetchTheme(theme).catch(() => undefined)]);
  keepEarlyKeys();
  await prepareNotes();
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html must have an element with the id root.');
  createRoot(root).render(
    <StrictMode>
      <Fault>
        <Page />
      </Fault>
    </StrictMode>,
  );
  offerChecksum();
  if (brokenStyles().length) actions().set({ trouble: { what: 'styles' } });
  // The page is read before its kernels are needed; without them the plain loops go on.
  whenIdle(() =>
    import('@/lib/backend/best').then(
      ({ bestBackend }) => runOn(bestBackend()),
      () => undefined,
    ),
  );
}

// The words for this stand in index.html: no other file may have come.
open().catch((fault: unknown) => {
  document.documentElement.dataset.opening ??= 'failed';
  const reason = document.getElementById('opening-reason');
  if (reason) reason.textContent = fault instanceof Error ? fault.message : String(fault);
});
