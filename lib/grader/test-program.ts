/** Makes a program of an exercise's tests: ordinary external test files become its main package. */
import { callMainFile, type SourceFile } from '@/lib/core/program';

/** Test functions and fuzz tests of a file, in order. Authors' files are gofmt-clean. */
export function testNamesIn(text: string): string[] {
  const pattern = /^func (?:(Test(?:[^a-z\s(]\w*)?)\(\w+ \*testing\.T\)|(Fuzz(?:[^a-z\s(]\w*)?)\(\w+ \*testing\.F\))/gm;
  return [...text.matchAll(pattern)].map(([, test, fuzz]) => test ?? fuzz ?? '');
}

/** A fuzz test runs its seeds. */
const functionOf = (name: string) => (name.startsWith('Fuzz') ? `testing.Fuzzing(${name})` : name);

/** The standard packages that the harness stands in for. */
export const importMap = { testing: 'gograder/testing', 'testing/synctest': 'gograder/synctest' };

/** The tests under another package name, line for line, and a main function that runs them and tells `token` at the end. */
export function testProgram(tests: readonly SourceFile[], token: string): SourceFile[] {
  const names = tests.flatMap(({ text }) => testNamesIn(text));
  const list = names.map((name) => `\t\t{Name: "${name}", F: ${functionOf(name)}},\n`).join('');
  const body = `\tyield.Use(testing.Mode())\n\ttesting.Main([]testing.InternalTest{\n${list}\t}, "${token}")`;
  return [...tests.map(asMain), mainFile(['"gograder/testing"', '"gograder/yield"'], body)];
}

type Subject = { importPath: string; tests: readonly SourceFile[]; test: string | null };

/** A main function that records one of the tests, or the main function of the package, which callable has made callable. */
export function recordedProgram({ importPath, tests, test }: Subject, token: string): SourceFile[] {
  if (test === null) {
    const body = `\trecord.Program(program.CallMain, "${token}")`;
    return [mainFile(['"gograder/record"', `program "${importPath}"`], body)];
  }
  const body = `\trecord.Test(testing.InternalTest{Name: "${test}", F: ${functionOf(test)}}, "${token}")`;
  return [...tests.map(asMain), mainFile(['"gograder/record"', '"gograder/testing"'], body)];
}

const mainFileName = 'gograder_main.go';
/** Files of ours among those of a recorded program. */
export const ownFiles = [mainFileName, callMainFile];

const asMain = ({ name, text }: SourceFile) => ({ name, text: text.replace(/^package \w+/m, 'package main') });

const mainFile = (imports: string[], body: string): SourceFile => ({
  name: mainFileName,
  text: `package main\n\nimport (\n\t${imports.join('\n\t')}\n)\n\nfunc main() {\n${body}\n}\n`,
});
