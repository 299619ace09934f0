// The course index: what is in it, where it leads, and that it holds nothing of what is kept until an exercise is answered.

import { courseIndex } from '@/lib/content/course-index';
import { importsOf, namesInCode, namesInText } from '@/lib/content/go-names';
import { optionsOf } from '@/lib/core/course-format';
import { leaksIn, secretsFor } from '@/tests/support/course-secrets';
import { theCourse } from '@/tests/support/the-course';

describe('the Go names', () => {
  const source = `package main

import (
	"context"
	"fmt"

	errgrp "golang.org/x/sync/errgroup"
	"example.com/go/rand/v2"
	"course.example/units/x"
)
`;
  test('are those of imported packages, by the name that the file gives them', () => {
    const imports = importsOf(source);
    expect([...imports]).toEqual(['context', 'fmt', 'errgrp', 'rand']);
    expect([...importsOf('package x\n\nimport "io"\n')]).toEqual(['io']);
    const lines = ['g, _ := errgrp.WithContext(ctx) // see io.EOF', 'fmt.Println("os.Exit")', 'log.Scan()', 'x.y.Z()'];
    const { names, locals } = namesInCode(lines, imports);
    expect([...names]).toEqual(['errgrp.WithContext', 'fmt.Println']);
    expect([...locals]).toEqual(['log']);
  });

  test('in text are names of these packages, words of Go, verbs and commands', () => {
    const of = (text: string) => namesInText(text, new Set(['errors']));
    expect(of('errors.AsType[*statusError](err)')).toEqual(['errors.AsType']);
    expect(of('t.C')).toEqual([]);
    expect(['defer', '%w', 'go vet', 'loadAll', 'ctx'].flatMap(of)).toEqual(['defer', '%w', 'go vet']);
  });
});

describe('the index', () => {
  test('has each lesson and objective, and leads to where a name is taught', async () => {
    const course = await theCourse();
    const { entries, search } = courseIndex(course);
    const texts = (kind: string) => entries.filter((entry) => entry.kind === kind).map(({ text }) => text);
    expect(texts('lesson')).toEqual(course.lessons.map(({ title }) => title));
    expect(texts('objective').sort()).toEqual(course.objectives.map(({ statement }) => statement).sort());
    expect(search('errgroup.WithContext')[0]).toMatchObject({ kind: 'name', text: 'errgroup.WithContext' });
    for (const { href } of entries.flatMap(({ places }) => places)) {
      const [, , unit, lesson] = href.split(/[/#]/);
      expect(course.lesson(lesson ?? '')?.unitId).toBe(unit);
    }
    expect(courseIndex(course).entries).toBe(entries);
  });

  test('tells nothing that an unanswered exercise keeps, nor a belief that only reviews name', async () => {
    const course = await theCourse();
    const { entries } = courseIndex(course);
    // It names what the listings of a lesson's exercises show.
    const asked = course.exercises.filter(({ reviewOnly }) => !reviewOnly);
    expect(leaksIn(JSON.stringify(entries), secretsFor(course, asked), course)).toEqual([]);
    const beliefs = (isForReviews: boolean) =>
      course.exercises
        .filter((exercise) => exercise.reviewOnly === isForReviews)
        .flatMap(({ source }) => [...optionsOf(source), ...('rejects' in source ? source.rejects : [])])
        .flatMap(({ misconception }) => misconception ?? []);
    const inLessons = new Set(beliefs(false));
    const hidden = beliefs(true).filter((id) => !inLessons.has(id));
    const shown = new Set(entries.map(({ text }) => text));
    expect([inLessons.size > 0, hidden.length > 0]).toEqual([true, true]);
    expect([...inLessons].filter((id) => !shown.has(course.misconceptions[id] ?? ''))).toEqual([]);
    const refuted = course.exercises.flatMap(({ source, reviewOnly }) =>
      source.kind === 'predict' && !reviewOnly ? source.refutes.map(({ misconception }) => misconception) : [],
    );
    expect(hidden.filter((id) => !refuted.includes(id) && shown.has(course.misconceptions[id] ?? ''))).toEqual([]);
  });
});
