'use client';

/** Puts each margin note beside the line that it is about, or below the note before it; without script they stand in a row. */
import { useEffect } from 'react';

export function AlignNotes() {
  useEffect(() => {
    align();
    void document.fonts.ready.then(align);
    window.addEventListener('resize', align);
    return () => window.removeEventListener('resize', align);
  }, []);
  return null;
}

function align(): void {
  const hasMargin = window.matchMedia('(min-width: 75rem)').matches;
  for (const annotated of document.querySelectorAll('.annot')) {
    const notes = [...annotated.querySelectorAll<HTMLElement>('.notes > li')];
    const tags = [...annotated.querySelectorAll('.ln .tag')];
    for (const note of notes) note.style.marginTop = '';
    if (!hasMargin) continue;
    for (const [index, note] of notes.entries()) {
      const tag = tags.find((one) => one.textContent === String(index + 1));
      const below = tag ? tag.getBoundingClientRect().top - note.getBoundingClientRect().top : 0;
      if (below > 0) note.style.marginTop = `${below}px`;
    }
  }
}
