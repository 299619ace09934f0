package meteor_test

import (
	"fmt"
	"runtime"
	"slices"
	"strings"
	"testing"

	meteor "course.example/units/testing/subtests/exercises/meteor-log/solution"
)

// fake is a test that keeps what is reported, and which functions were marked by then.
type fake struct {
	marked   map[string]bool
	messages []string
	place    string // the function that the first failure names
	ended    bool   // by Fatalf
}

func (f *fake) Helper() {
	pcs := make([]uintptr, 1)
	frame, _ := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs)]).Next()
	f.marked[frame.Function] = true
}

func (f *fake) Errorf(format string, args ...any) {
	f.report(format, args)
}

func (f *fake) Fatalf(format string, args ...any) {
	f.report(format, args)
	f.ended = true
	runtime.Goexit()
}

// report looks for the innermost function that is not marked, as testing does.
func (f *fake) report(format string, args []any) {
	f.messages = append(f.messages, fmt.Sprintf(format, args...))
	pcs := make([]uintptr, 50)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(3, pcs)])
	for f.place == "" {
		frame, more := frames.Next()
		if !f.marked[frame.Function] {
			f.place = frame.Function
		}
		if !more {
			break
		}
	}
}

// parse calls MustParse as a test would, and says how it ended.
func parse(texts ...string) (f *fake, got []meteor.Sighting, panicked any) {
	f = &fake{marked: map[string]bool{}}
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer func() { panicked = recover() }()
		got = theTest(f, texts)
	}()
	<-done
	return f, got, panicked
}

func theTest(f *fake, texts []string) []meteor.Sighting {
	return meteor.MustParse(f, texts...)
}

func TestSightingsAreRead(t *testing.T) {
	f, got, panicked := parse("Kiruna 2", " Inari 11")
	want := []meteor.Sighting{{Place: "Kiruna", Seconds: 2}, {Place: "Inari", Seconds: 11}}
	if panicked != nil || len(f.messages) > 0 || !slices.Equal(got, want) {
		t.Errorf("got %v, messages %q, panic %v; want %v, none, none", got, f.messages, panicked, want)
	}
}

func TestABadTextEndsTheTest(t *testing.T) {
	f, _, panicked := parse("Kiruna 2", "Inari long", "Oulu")
	if panicked != nil {
		t.Fatalf("a text that cannot be read: got the panic %v, want a failure of the test", panicked)
	}
	if !f.ended || len(f.messages) != 1 {
		t.Errorf("a text that cannot be read: the test has ended: %t, with the messages %q; want true, with one message", f.ended, f.messages)
	}
}

func TestTheFailureQuotesTextAndError(t *testing.T) {
	f, _, _ := parse("Kiruna 2", "Inari long")
	_, err := meteor.Parse("Inari long")
	for _, part := range []string{`"Inari long"`, err.Error()} {
		if len(f.messages) == 0 || !strings.Contains(f.messages[0], part) {
			t.Errorf("got messages %q, want one with %s in it", f.messages, part)
		}
	}
	if len(f.messages) > 0 && strings.Contains(f.messages[0], `"Kiruna 2"`) {
		t.Errorf("got messages %q, which also quote a text that can be read", f.messages)
	}
}

func TestTheFailureNamesTheLineOfTheCaller(t *testing.T) {
	f, _, _ := parse("Kiruna 2", "Inari long")
	short := func(name string) string { return name[strings.LastIndex(name, "/")+1:] }
	if !strings.HasSuffix(f.place, "theTest") {
		t.Errorf("the failure names a line of %s, want one of the function that called MustParse", short(f.place))
	}
}
