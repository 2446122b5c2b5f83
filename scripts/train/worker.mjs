import { register } from 'tsx/esm/api';

// A thread does not inherit the loader that lets Node read TypeScript.
register();
await import('./worker.ts');
