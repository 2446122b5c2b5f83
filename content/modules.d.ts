declare module '*.tex' {
  /** Step id → formula as HTML. */
  const formulas: Readonly<Record<string, string>>;
  export default formulas;
}
declare module '*.mdx' {
  import type { LessonText } from '@/content/schema';

  const text: LessonText['default'];
  export default text;
  export const steps: LessonText['steps'];
}
