/** What links need of fflate, and no more: a module of its own, so that the rest of it is left out of its chunk. */
export { deflateSync, inflateSync } from 'fflate';
