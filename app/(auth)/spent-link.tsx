/** A link that does not hold: what is so, and the way on. */

type Props = { title?: string; text: string; way: { word: string; href: string } };

export function SpentLink({ title = 'This link does not work any more', text, way }: Props) {
  return (
    <div className="empty">
      <h1>{title}</h1>
      <p>{text}</p>
      <a className="btn primary" href={way.href}>
        {way.word}
      </a>
    </div>
  );
}

export const spentText = 'It was used already, a newer one took its place, or its time is over.';
