package grade_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	subtitles "course.example/units/concurrency/errgroup/exercises/subtitle-tracks/solution"
)

var languages = []string{"da", "el", "fi", "hu", "is"}

// call is how one language is translated: it takes so long, then fails or does not.
type call struct {
	takes time.Duration
	fails error
}

// film is translated in no time where nothing else is said. A call ends early when its ctx does.
type film struct {
	calls    map[string]call
	glossary error
}

func (f film) Glossary(ctx context.Context) (string, error) { return "terms", f.glossary }

func (f film) Translate(ctx context.Context, glossary, language string) (string, error) {
	c := f.calls[language]
	if c.takes > 0 {
		select {
		case <-time.After(c.takes):
		case <-ctx.Done():
			return "", ctx.Err()
		}
	}
	if c.fails != nil {
		return "", c.fails
	}
	return language + " with " + glossary, nil
}

func tracks(f film) ([]string, error) {
	return subtitles.Tracks(context.Background(), f, languages)
}

// meeting lets each call wait until all languages are being translated.
type meeting struct {
	called atomic.Int64
	all    chan struct{}
}

func (m *meeting) Glossary(context.Context) (string, error) { return "", nil }

func (m *meeting) Translate(ctx context.Context, _, language string) (string, error) {
	if m.called.Add(1) == int64(len(languages)) {
		close(m.all)
	}
	select {
	case <-m.all:
		return language, nil
	case <-ctx.Done():
		return "", ctx.Err()
	case <-time.After(10 * time.Second):
		return "", errors.New("waited in vain for the other languages")
	}
}

func TestTranslationsRunAtTheSameTime(t *testing.T) {
	m := &meeting{all: make(chan struct{})}
	if _, err := subtitles.Tracks(context.Background(), m, languages); err != nil {
		t.Errorf("each translation waits for the others to begin: got the error %q, want nil: they do not run at the same time", err)
	}
}

func TestNoErrorIsLost(t *testing.T) {
	for _, language := range languages {
		down := fmt.Errorf("%s: service unavailable", language)
		got, err := tracks(film{calls: map[string]call{language: {fails: down}}})
		if !errors.Is(err, down) {
			t.Fatalf("%s fails while the others succeed: got tracks %q and error %v, want the error %q", language, got, err, down)
		}
	}
}

func TestFirstErrorIsReturned(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		late, first := errors.New("el: quota used up"), errors.New("is: connection reset")
		_, err := tracks(film{calls: map[string]call{
			"da": {takes: time.Minute},
			"el": {takes: 3 * time.Second, fails: late},
			"is": {takes: 2 * time.Second, fails: first},
		}})
		if !errors.Is(err, first) || errors.Is(err, late) || errors.Is(err, context.Canceled) {
			t.Errorf("is fails after 2s, el would fail after 3s: got the error %q, want %q alone", fmt.Sprint(err), first)
		}
	})
}

func TestErrorsThatCannotBeStoppedComeLater(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		first, late := errors.New("hu: connection reset"), errors.New("service unavailable")
		_, err := subtitles.Tracks(context.Background(), deaf{first, late}, languages)
		if !errors.Is(err, first) || errors.Is(err, late) {
			t.Errorf("hu fails after 1s, the others after 2s, whatever their ctx says: got the error %q, want %q alone", fmt.Sprint(err), first)
		}
		// Whoever returns at the first error leaves the others to end by themselves.
		time.Sleep(time.Hour)
	})
}

// deaf does not look at its ctx. Everything fails, hu before the others.
type deaf struct{ hungarian, others error }

func (d deaf) Glossary(context.Context) (string, error) { return "", nil }

func (d deaf) Translate(_ context.Context, _, language string) (string, error) {
	if language == "hu" {
		time.Sleep(time.Second)
		return "", d.hungarian
	}
	time.Sleep(2 * time.Second)
	return "", d.others
}

func TestTracksStandInOrder(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		calls := map[string]call{}
		for i, language := range languages {
			calls[language] = call{takes: time.Duration(len(languages)-i) * time.Second}
		}
		start := time.Now()
		got, err := tracks(film{calls: calls})
		want := []string{"da with terms", "el with terms", "fi with terms", "hu with terms", "is with terms"}
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("the last language is ready first: got %q and error %v, want %q", got, err, want)
		}
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("the slowest translation takes 5s: Tracks took %v, want 5s, as they run at the same time", took)
		}
	})
}

func TestFailureStopsTheOthers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		_, err := tracks(film{calls: map[string]call{
			"da": {takes: time.Hour},
			"hu": {takes: time.Second, fails: errors.New("hu: connection reset")},
		}})
		if took := time.Since(start); err == nil || took > time.Second {
			t.Errorf("hu fails after 1s, da takes an hour: Tracks returned %v after %v, want an error after 1s", err, took)
		}
	})
}

func TestNothingIsTranslatedWithoutGlossary(t *testing.T) {
	missing := errors.New("no glossary")
	if _, err := tracks(film{glossary: missing}); !errors.Is(err, missing) {
		t.Errorf("the glossary is missing: got the error %v, want %q", err, missing)
	}
}
