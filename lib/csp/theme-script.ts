// Owns the one script that every page carries in its head: it puts on the theme that this browser keeps, before anything is drawn.
import { createHash } from 'node:crypto';

/** components/account/preferences.ts writes the key. Without storage, or with anything else in it, the system's theme holds. */
export const themeScript =
  "try{const t=localStorage.getItem('go-routine.theme');if(t==='\"dark\"'||t==='\"light\"')document.documentElement.dataset.theme=t.slice(1,-1)}catch{}";

/** Its source for the Content-Security-Policy of pages that are not prerendered; the others have theirs from the build. */
export const themeScriptSource = `'sha256-${createHash('sha256').update(themeScript).digest('base64')}'`;
