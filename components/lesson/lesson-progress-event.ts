/** Tells the parts of a lesson page that an answer has changed the learner's progress. */

const name = 'go-routine:progress';

export const announceProgress = (): void => {
  window.dispatchEvent(new Event(name));
};

export function onProgress(listener: () => void): () => void {
  window.addEventListener(name, listener);
  return () => window.removeEventListener(name, listener);
}
