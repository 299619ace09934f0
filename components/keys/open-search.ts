/** `/`: to the search's field where it is on the page, else to the page that has it. */

/** The link to it in the frame; a session, which is not left by a slip, has none. */
export const searchLinkId = 'search-link';

export function openSearch(): boolean {
  const field = document.getElementById('search');
  if (field instanceof HTMLInputElement) field.select();
  else document.getElementById(searchLinkId)?.click();
  return true;
}
