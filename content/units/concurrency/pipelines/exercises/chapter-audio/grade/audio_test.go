package grade_test

import (
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	audio "course.example/units/concurrency/pipelines/exercises/chapter-audio/solution"
)

// book has so many chapters, and each takes as many minutes as it has letters.
func synth(text string) string {
	time.Sleep(time.Duration(len(text)) * time.Minute)
	return "[" + text + "]"
}

// speak gives what comes before the close, or before a day without anything.
func speak(t *testing.T, chapters []string, synth func(string) string) (all []string) {
	t.Helper()
	out := audio.Speak(chapters, synth)
	for len(all) < 100 {
		select {
		case a, ok := <-out:
			if !ok {
				return all
			}
			all = append(all, a)
		case <-time.After(24 * time.Hour):
			t.Errorf("%d chapters: got %q and then nothing for a day, want all and a close", len(chapters), all)
			return all
		}
	}
	return all
}

func TestChaptersComeInTheirOrder(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		got := speak(t, []string{"aaaaaaaa", "b", "ccc", "d", "ee", "f", "gg", "h"}, synth)
		want := []string{"[aaaaaaaa]", "[b]", "[ccc]", "[d]", "[ee]", "[f]", "[gg]", "[h]"}
		if !slices.Equal(got, want) {
			t.Errorf("the first chapter takes longest: got %q, want %q", got, want)
		}
	})
}

func TestLaterChaptersAreMadeMeanwhile(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		speak(t, []string{"aaaa", "bbbb", "cccc", "dddd"}, synth)
		if took := time.Since(start); took > 4*time.Minute {
			t.Errorf("four chapters of four minutes: took %v, want 4m0s, as they are made at the same time", took)
		}
	})
}

func TestASlowChapterHoldsUpTheLoop(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var begun atomic.Int64
		out := audio.Speak(make([]string, 50), func(string) string {
			begun.Add(1)
			time.Sleep(time.Hour)
			return ""
		})
		time.Sleep(time.Minute)
		if n := begun.Load(); n > 6 {
			t.Errorf("50 chapters, the first is not ready: %d have been begun, want at most 6", n)
		}
		for range out {
		}
	})
}
