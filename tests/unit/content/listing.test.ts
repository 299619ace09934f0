import { depthOf, linesThatSay, listing, listingOf } from '@/lib/content/listing';
import { fixtureCourse, fixtureLesson } from '@/tests/support/course-copy';

const go = `package main

// region: fetch

func fetch() error {
	// region: call
	return call()
	// endregion
}

// endregion

func main() {
	// region: call
	fetch()

	// endregion
}
`;

describe('listing', () => {
  test('a whole file is shown without its marker lines and without double empty lines', () => {
    expect(listingOf(go, 'main.go')).toEqual({
      lines: [
        'package main',
        '',
        'func fetch() error {',
        '\treturn call()',
        '}',
        '',
        'func main() {',
        '\tfetch()',
        '',
        '}',
      ],
    });
  });

  test('a region is dedented and has no empty lines around it', () => {
    expect(listingOf(go, 'main.go', 'fetch')).toEqual({ lines: ['func fetch() error {', '\treturn call()', '}'] });
  });

  test('the parts of a region are dedented each and joined by an empty line', () => {
    expect(listingOf(go, 'main.go', 'call')).toEqual({ lines: ['return call()', '', 'fetch()'] });
  });

  test('Windows line ends make no difference', () => {
    expect(listingOf(go.replaceAll('\n', '\r\n'), 'main.go', 'call')).toEqual({
      lines: ['return call()', '', 'fetch()'],
    });
  });

  test('an unknown region is a problem that names the known ones', () => {
    expect(listingOf(go, 'main.go', 'fetsch')).toMatchObject({
      message: 'main.go has no region "fetsch"',
      cure: expect.stringContaining('It has call, fetch'),
    });
  });

  test.each([
    ['// region: a\nx', 'the region "a" never ends', 1],
    ['x\n// endregion', 'an "// endregion" without a region', 2],
    ['x\n// region:\ny\n// endregion', 'this region has no name', 2],
  ])('%j is a problem with its line', (text, message, line) => {
    expect(listingOf(text, 'main.go', 'a')).toMatchObject({ message, line });
  });

  test('an empty region and a missing file are problems', () => {
    expect(listingOf('// region: a\n\n// endregion\n', 'main.go', 'a')).toMatchObject({
      message: 'the region "a" is empty',
    });
    expect(listing(fixtureCourse, { file: 'no.go' })).toMatchObject({
      file: 'no.go',
      message: 'the file no.go is not there',
    });
  });

  test('a file is read from the folder that it is given', () => {
    const shown = listing(`${fixtureCourse}/${fixtureLesson}`, {
      file: 'snippets/stuck/main.go',
      region: 'first-price',
    });
    expect(shown).toMatchObject({ lines: expect.arrayContaining(['\tprices := make(chan int)']) });
  });
});

test('lines are found by their trimmed text, and depth is counted in tabs', () => {
  expect(linesThatSay(['a', '\tb()', '', 'b()'], ' b()')).toEqual([2, 4]);
  expect(['\t\tx', '', '\t', 'x\ty'].map(depthOf)).toEqual([2, 0, 0, 0]);
});
