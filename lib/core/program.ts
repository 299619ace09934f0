/** What is graded by running it: a learner's package with an exercise's tests. */

export type SourceFile = { name: string; text: string };

export type Program = {
  /** The import path of the learner's package, as the tests write it. */
  importPath: string;
  packageName: string;
  /** The files of the learner's package. */
  files: readonly SourceFile[];
  /** External tests: `package x_test`. */
  tests: readonly SourceFile[];
  /** The learner wrote the tests, and the package is given. */
  isAboutTests?: boolean;
  /** Import paths that the learner's files may use. */
  allow: readonly string[];
  /** Runs the learner's code with scheduling points between its statements. */
  isAboutRaces: boolean;
};

export const callMainFile = 'gograder_call_main.go';

/** A program's files as a package that can be imported, line for line, with a function CallMain that calls main. */
export const callable = (files: readonly SourceFile[]): SourceFile[] => [
  ...files.map(({ name, text }) => ({ name, text: text.replace(/^package main$/m, 'package program') })),
  { name: callMainFile, text: 'package program\n\nfunc CallMain() { main() }\n' },
];

/** What a learner sends to be run: files by name, fills by blank, or lines in order by the ids of their pieces. */
export type Submission =
  | { type: 'files'; files: Record<string, string> }
  | { type: 'fills'; fills: Record<string, string> }
  | { type: 'order'; pieces: string[] };
