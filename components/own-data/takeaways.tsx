/** The downloads: plain links, so that they work without script. */

const takeaways = [
  {
    name: 'Everything',
    text: 'One JSON file with your profile, your settings and all of your history. Another Go Routine takes it in.',
    href: '/api/v1/export',
    word: 'Download everything',
    isMain: true,
  },
  {
    name: 'Answers',
    text: 'A table (CSV), one row an answer.',
    href: '/api/v1/export/attempts.csv',
    word: 'Download answers',
    isMain: false,
  },
  {
    name: 'Cards',
    text: 'A table (CSV), one row an objective: when it is due, how long it lasts.',
    href: '/api/v1/export/cards.csv',
    word: 'Download cards',
    isMain: false,
  },
  {
    name: 'Anki package',
    text: 'One note for each objective that you have learned, with an exercise that you have answered. A later package updates the notes.',
    href: '/api/v1/export/anki',
    word: 'Download for Anki',
    isMain: false,
  },
];

export function Takeaways() {
  return (
    <ul className="takeaways">
      {takeaways.map(({ name, text, href, word, isMain }) => (
        <li key={href}>
          <div>
            <strong>{name}</strong>
            <p className="side">{text}</p>
          </div>
          <a className={isMain ? 'btn primary' : 'btn'} href={href} download>
            {word}
          </a>
        </li>
      ))}
    </ul>
  );
}
