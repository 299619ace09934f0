/** The search over the course; it works without a script. `/` leads to its field from every page. */

type Props = { query: string };

export function SearchForm({ query }: Props) {
  return (
    <search>
      <form action="/course/index" className="search">
        <label htmlFor="search">Lessons, objectives, Go names and misconceptions</label>
        <div className="with-end">
          <input
            id="search"
            name="q"
            type="search"
            className="input"
            defaultValue={query}
            maxLength={100}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            placeholder="errors.Is"
          />
          <button type="submit" className="btn primary">
            Search
          </button>
        </div>
      </form>
    </search>
  );
}
