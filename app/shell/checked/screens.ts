import { screen } from '@/app/page/screen';

/** The screen of one case: fetched with the first that is opened. */
export const [caseScreen, CaseScreen] = screen(
  () => import('./CaseScreen'),
  (part) => part.CaseScreen,
);
