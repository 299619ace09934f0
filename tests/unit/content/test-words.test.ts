import { testWords } from '@/lib/content/work-view';

test.each([
  ['TestNoGoroutineIsLeft', 'no goroutine is left'],
  ['Fuzz_TheEndIsEOFItself', 'the end is EOF itself'],
  ['TestAnEmptyIDIsNotLoaded/of_two', 'an empty ID is not loaded: of two'],
  ['TestASongThatIsNotThereMatchesErrNoSong', 'a song that is not there matches ErrNoSong'],
  ['TestErrorsAreJoined', 'errors are joined'],
])('%s reads "%s"', (name, words) => expect(testWords(name)).toBe(words));
