/** A path of this site out of an address: never another site's. */
export function ownPath(from: string | string[] | undefined, otherwise = '/course'): string {
  return typeof from === 'string' && /^\/(?![/\\])[\x21-\x7e]*$/.test(from) ? from : otherwise;
}
