// npm run docs: writes the documents that follow from the code. With --check it writes nothing and fails where one is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { coveragePage } from './docs/coverage-page';
import { environmentPage, variableNames } from './docs/environment-page';

async function main() {
  const files = {
    'docs/coverage.md': await coveragePage(),
    'docs/environment.md': environmentPage(),
    'scripts/setup/variable-names.json': variableNames(),
  };

  const isCheck = process.argv.includes('--check');
  let outOfDate = 0;
  for (const [file, text] of Object.entries(files)) {
    if (textOf(file) === text) continue;
    outOfDate += 1;
    if (!isCheck) writeFileSync(file, text);
    console.log(`${isCheck ? 'Out of date' : 'Wrote'}: ${file}`);
  }
  if (outOfDate === 0) console.log('All documents are up to date');
  process.exit(isCheck && outOfDate > 0 ? 1 : 0);
}

void main();

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
