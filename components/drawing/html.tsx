/** Markup that the server made: from checked Markdown (raw HTML is refused there), or a picture by components/charts/markup. Nothing else. */
import type { CSSProperties, ElementType } from 'react';

type Props = { html: string; as?: ElementType; className?: string; id?: string; style?: CSSProperties };

export function Html({ html, as: Tag = 'div', ...rest }: Props) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the one place where markup of our own making enters a page.
  return <Tag {...rest} dangerouslySetInnerHTML={{ __html: html }} />;
}
