/*
 * After FreeBSD's msun (k_sin.c, k_cos.c and e_rem_pio2.c, Sun Microsystems 1993, free to use).
 */

const [S1, S2, S3] = [-0.16666666666666632, 0.00833333333332249, -0.0001984126982985795];
const [S4, S5, S6] = [0.0000027557313707070068, -2.5050760253406863e-8, 1.58969099521155e-10];
const [C1, C2, C3] = [0.0416666666666666, -0.001388888888887411, 0.00002480158728947673];
const [C4, C5, C6] = [-2.7557314351390663e-7, 2.087572321298175e-9, -1.1359647557788195e-11];

/** π/2 in three pieces of 33 bits, so that a whole multiple below 2²⁰ of each is exact, and what is then left. */
const [HALF_PI_1, HALF_PI_2] = [1.5707963267341256, 6.077100506303966e-11];
const [HALF_PI_3, HALF_PI_REST] = [2.0222662487111665e-21, 8.4784276603689e-32];

/** sin(x + y) for x within ±π/4, y its last digits. */
function sineNear(x: number, y: number): number {
  const z = x * x;
  const v = z * x;
  const r = S2 + z * (S3 + z * (S4 + z * (S5 + z * S6)));
  return x - (z * (0.5 * y - v * r) - y - v * S1);
}

function cosineNear(x: number, y: number): number {
  const z = x * x;
  const r = z * (C1 + z * (C2 + z * (C3 + z * (C4 + z * (C5 + z * C6)))));
  const half = 0.5 * z;
  const w = 1 - half;
  return w + (1 - w - half + (z * r - x * y));
}

/** sin(x + quarters·π/2). Beyond a million, digits of the angle are lost. */
function wave(x: number, quarters: number): number {
  const n = Math.round(x / (Math.PI / 2));
  const first = x - n * HALF_PI_1;
  const second = first - n * HALF_PI_2;
  const third = second - n * HALF_PI_3;
  const lost = first - second - n * HALF_PI_2 + (second - third - n * HALF_PI_3);
  const rest = n * HALF_PI_REST - lost;
  const near = third - rest;
  const tail = third - near - rest;
  const quarter = (n + quarters) & 3;
  const size = quarter & 1 ? cosineNear(near, tail) : sineNear(near, tail);
  return quarter > 1 ? -size : size;
}

export const sin = (x: number): number => (x === 0 ? x : wave(x, 0));

export const cos = (x: number): number => wave(x, 1);
