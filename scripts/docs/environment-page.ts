// Owns docs/environment.md and scripts/setup/variable-names.json: what they say follows from the list of variables.
import { type VariableName, variableGroups, variables } from '@/lib/core/environment-variables';

const names = Object.keys(variables) as VariableName[];

const head = `# Variables

Made from \`lib/core/environment-variables.ts\` by \`npm run docs\`; change it there.

Set them in the environment or, one \`NAME=value\` a line, in a file \`.env\` beside \`package.json\`; the environment wins. An empty
variable counts as absent. All mistakes are reported together, and nothing starts with one. \`npm run doctor\` says whether what
they name answers.
`;

/** The reference of all variables, in Markdown: a table a group. */
export function environmentPage(): string {
  const sections = variableGroups.map((group) => {
    const rows = names.filter((name) => variables[name].group === group).map(row);
    return `\n## ${group}\n\n| variable | default | |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  return head + sections.join('');
}

function row(name: VariableName): string {
  const variable = variables[name];
  const mark = 'isSecret' in variable ? ' (secret)' : '';
  return `| \`${name}\`${mark} | ${variable.fallback} | ${variable.about} |`;
}

/** All names, for scripts that run before any package is installed. */
export function variableNames(): string {
  return `${JSON.stringify(names, null, 2)}\n`;
}
