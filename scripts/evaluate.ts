import { evaluate } from './train/evaluate';

process.exitCode = evaluate(process.argv.slice(2), { out: console.log, error: console.error });
