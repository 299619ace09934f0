// Owns what can stand against a backup or a restore, said in words that tell the operator what to do.

/** Nothing was changed. `remedy` is what to do. */
export class UpkeepError extends Error {
  override name = 'UpkeepError';

  constructor(
    what: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(what, options);
  }
}
