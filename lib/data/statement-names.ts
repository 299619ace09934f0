/** Which statements PostgreSQL is to keep prepared on its connections: planning those of a review takes longer than running them. */

/** Of each connection; a statement of the product is one of about two hundred, those with lists of values come in many lengths. */
const statementsNamed = 300;
const longestNamed = 8_000;

/** A name for a statement that comes a second time, always the same one; empty for what stays unnamed. */
export function nameStatements(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  const seen = new Set<string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined || names.size === statementsNamed || !isWorthNaming(sql)) return known ?? '';
    if (seen.delete(sql)) {
      const name = `go-routine-${names.size}`;
      names.set(sql, name);
      return name;
    }
    if (seen.size === statementsNamed) seen.clear();
    seen.add(sql);
    return '';
  };
}

const isWorthNaming = (sql: string) =>
  sql.length <= longestNamed && /^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b/i.test(sql);
