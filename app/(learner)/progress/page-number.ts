/** The page that a query asks for, from 1; the first for anything else. */
export const pageOf = (value: string | string[] | undefined): number =>
  typeof value === 'string' && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 1;
