// How often what hangs on chance is tried: at a desk often enough to notice a mistake, in CI often enough to trust it.

/** Set by .ci/run. */
export const isThorough = process.env.CI === 'true';

export const times = (inCi: number, atDesk: number): number => (isThorough ? inCi : atDesk);
