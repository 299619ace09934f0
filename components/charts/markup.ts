/**
 * Pictures and their tables as markup: strings, not elements. React sends an element twice, in the page and again in what it
 * hydrates from; there is nothing to hydrate in a picture, and as a string it weighs half.
 */

/** Made by the functions below alone: what is in it is escaped. */
export type Markup = string & { readonly isMarkup: true };

type Attributes = Record<string, string | number | undefined>;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (value: string | number) => String(value).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
const quoted = (value: string | number) => (/^[\w.%-]+$/.test(String(value)) ? String(value) : `"${escaped(value)}"`);

export const text = (value: string | number): Markup => escaped(value) as Markup;

/** HTML ends these by itself. */
const endless = new Set(['thead', 'tbody', 'tr', 'th', 'td']);

/** An element of HTML or SVG; attributes that are undefined are left out. */
export function tag(
  name: string,
  attributes: Attributes,
  ...children: readonly (Markup | readonly Markup[])[]
): Markup {
  const opened = Object.entries(attributes).reduce(
    (all, [key, value]) => (value === undefined ? all : `${all} ${key}=${quoted(value)}`),
    `<${name}`,
  );
  const inner = children.flat().join('');
  if (endless.has(name)) return `${opened}>${inner}` as Markup;
  // Only elements of SVG are made without any children. The space keeps the slash out of an unquoted value.
  return (children.length === 0 ? `${opened} />` : `${opened}>${inner}</${name}>`) as Markup;
}
