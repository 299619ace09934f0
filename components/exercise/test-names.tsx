/** What the hidden tests check, before anything was run, and those that are still to come while it runs. */

export function TestNames({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <div className="tests">
      <p className="sub">What the tests check</p>
      <ul className="test-list">
        {names.map((name) => (
          <Awaited key={name} name={name} />
        ))}
      </ul>
    </div>
  );
}

export function Awaited({ name }: { name: string }) {
  return (
    <li>
      <span className="test-dot" aria-hidden="true" />
      <span>{name}</span>
    </li>
  );
}
