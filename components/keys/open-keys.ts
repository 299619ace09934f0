/** Opens the list of keys, which every frame carries. */

export const keysDialogId = 'keys';

export function openKeys(): void {
  const dialog = document.getElementById(keysDialogId);
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
}
