import { traceCases } from './trace-cases';

process.exitCode = await traceCases(process.argv.slice(2), { out: console.log, error: console.error });
