import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/jetbrains-mono/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import 'katex/dist/katex.min.css';
import './theme.css';
import './shell/shell.css';
import { registerSW } from 'virtual:pwa-register';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { runOn } from '@/content/run';
import { App } from './App';
import { offerChecksum } from './checksum';
import { prepare } from './parts';
import { rememberedTheme } from './shell/theme';
import { followAddress } from './store/address';
import { store } from './store/store';

store.getState().do.set({ theme: rememberedTheme() });
await followAddress(prepare);
const root = document.getElementById('root');
if (!root) throw new Error('index.html must have an element with the id root.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
offerChecksum();
// The page is read before its kernels are needed: they come when the browser has nothing better to do.
const whenIdle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 500));
whenIdle(async () => runOn((await import('@/lib/backend/best')).bestBackend()));
// Once visited, the site opens without a network.
registerSW({ immediate: true });
