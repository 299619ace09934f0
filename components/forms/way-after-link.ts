/** Where somebody was on the way to when they asked for a link: kept in the browser that asked, for the page that the link opens there. */

export const wayCookie = 'way-after-link';

export function keepWay(path: string, minutes: number): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser yet
  document.cookie = `${wayCookie}=${encodeURIComponent(path)}; Path=/sign-in/link; Max-Age=${minutes * 60}; SameSite=Lax`;
}
