/** Markup that the server rendered from checked Markdown (raw HTML is refused there), and nothing else. */
import type { CSSProperties, ElementType } from 'react';

type Props = { html: string; as?: ElementType; className?: string; id?: string; style?: CSSProperties };

export function Html({ html, as: Tag = 'div', ...rest }: Props) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the one place where the course's own rendered Markdown becomes markup.
  return <Tag {...rest} dangerouslySetInnerHTML={{ __html: html }} />;
}
