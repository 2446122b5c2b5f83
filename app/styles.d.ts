/** Of a font's style sheet what not every page needs: scripts/vite/font-subsets.ts. */
declare module '*.css?rest';
