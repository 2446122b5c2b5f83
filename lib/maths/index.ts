/*
 * The functions that ECMAScript leaves to the engine: V8, SpiderMonkey and JavaScriptCore give Math.exp, Math.sin or x ** y
 * other last bits, and a link must show one number everywhere. These are made of + − × ÷ and √ alone, which IEEE 754
 * defines to the bit. All are in double precision, within about 1e-15 of the true value.
 */
export { erf } from './erf';
export { exp, log, power } from './exponential';
export { tanh } from './hyperbolic';
export { cos, sin } from './trigonometry';
