import { testNamesIn, testProgram } from '@/lib/grader/test-program';

const text = `package parse_test

func TestEmpty(t *testing.T) {}
func FuzzRoundTrip(f *testing.F) {}
func Test(t *testing.T) {}
func Testing(t *testing.T) {}
func TestHelper(f *testing.F) {}
func FuzzHelper(t *testing.T, in string) {}
func BenchmarkParse(b *testing.B) {}
`;

test('tests and fuzz tests are found, in order, and nothing else', () => {
  expect(testNamesIn(text)).toEqual(['TestEmpty', 'FuzzRoundTrip', 'Test']);
});

test('a fuzz test is called with its seeds alone', () => {
  const [, main] = testProgram([{ name: 'parse_test.go', text }], 'token');
  expect(main?.text).toContain('{Name: "TestEmpty", F: TestEmpty}');
  expect(main?.text).toContain('{Name: "FuzzRoundTrip", F: testing.Fuzzing(FuzzRoundTrip)}');
});
