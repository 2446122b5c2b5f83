import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/jetbrains-mono/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import '@/app/page/base.css';
import { createRoot } from 'react-dom/client';
import { rememberedTheme } from '@/app/page/theme';
import { actions } from '@/app/store/store';
import { Gallery } from './Gallery';

actions().set({ theme: rememberedTheme() });
createRoot(document.getElementById('root') as HTMLElement).render(<Gallery />);
