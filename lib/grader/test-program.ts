/** Makes a program of an exercise's tests: ordinary external test files become its main package. */
import type { SourceFile } from '@/lib/core/program';

/** Test functions of a file, in order. Authors' files are gofmt-clean. */
export function testNamesIn(text: string): string[] {
  return [...text.matchAll(/^func (Test(?:[^a-z\s(]\w*)?)\(\w+ \*testing\.T\)/gm)].map((match) => match[1] ?? '');
}

/** The standard packages that the harness stands in for. */
export const importMap = { testing: 'gograder/testing', 'testing/synctest': 'gograder/synctest' };

/** The tests under another package name, line for line, and a main function that runs them and tells `token` at the end. */
export function testProgram(tests: readonly SourceFile[], token: string): SourceFile[] {
  const names = tests.flatMap(({ text }) => testNamesIn(text));
  const list = names.map((name) => `\t\t{Name: "${name}", F: ${name}},\n`).join('');
  const main = `package main

import (
	"gograder/testing"
	"gograder/yield"
)

func main() {
	yield.Use(testing.Mode())
	testing.Main([]testing.InternalTest{
${list}	}, "${token}")
}
`;
  const renamed = tests.map(({ name, text }) => ({ name, text: text.replace(/^package \w+/m, 'package main') }));
  return [...renamed, { name: 'gograder_main.go', text: main }];
}
