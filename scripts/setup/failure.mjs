// Owns how a script gives up: what failed, in words, and what to do about it.

export class Failure extends Error {
  /**
   * @param {string} what what failed, one sentence
   * @param {string} remedy what the reader can do
   * @param {string} [details] output of the tool that failed
   */
  constructor(what, remedy, details = '') {
    super(what);
    this.name = 'Failure';
    this.remedy = remedy;
    this.details = details;
  }
}

/** Prints any error: a Failure in words, anything else with its stack, for then it is a mistake of ours. */
export function printFailure(error) {
  if (!(error instanceof Failure)) {
    console.error('\nThis should not have happened; please report it:\n', error);
    return;
  }
  if (error.details.trim()) console.error(`\n${error.details.trimEnd()}`);
  console.error(`\nFailed: ${error.message}`);
  console.error(`What to do: ${error.remedy}`);
}
