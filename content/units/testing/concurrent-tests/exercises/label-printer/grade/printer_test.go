package fakeprinter_test

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	fakeprinter "course.example/units/testing/concurrent-tests/exercises/label-printer/solution"
)

// spy is a test that notes what it is told.
type spy struct {
	mu      sync.Mutex
	reports []string
	fatal   bool
}

func (s *spy) Helper() {}

func (s *spy) Errorf(format string, args ...any) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.reports = append(s.reports, fmt.Sprintf(format, args...))
}

func (s *spy) Fatalf(format string, args ...any) {
	s.Errorf(format, args...)
	s.mu.Lock()
	s.fatal = true
	s.mu.Unlock()
	runtime.Goexit()
}

func (s *spy) said() ([]string, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.reports, s.fatal
}

var errNoAnswer = errors.New("no answer for an hour")

// print sends a job and returns its answer.
func print(jobs chan<- fakeprinter.Job, label string) error {
	done := make(chan error)
	limit := time.After(time.Hour)
	select {
	case jobs <- fakeprinter.Job{Label: label, Done: done}:
	case <-limit:
		return errNoAnswer
	}
	select {
	case err, ok := <-done:
		if !ok {
			return errors.New("Done closed without an answer")
		}
		return err
	case <-limit:
		return errNoAnswer
	}
}

func TestEachJobIsAnswered(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var s spy
		jobs := fakeprinter.Start(&s, "Oslo", "Bergen")
		defer close(jobs)
		for _, step := range []struct {
			label string
			want  error
		}{
			{"Oslo", nil},
			{"Turku", fakeprinter.ErrRefused},
			{"Oslo", fakeprinter.ErrRefused},
			{"Bergen", nil},
			{"Bergen", fakeprinter.ErrRefused},
			{"no more", fakeprinter.ErrRefused},
		} {
			if got := print(jobs, step.label); !errors.Is(got, step.want) || (got == nil) != (step.want == nil) {
				t.Fatalf("expecting Oslo, Bergen: answer for %s is %v, want %v", step.label, got, step.want)
			}
		}
	})
}

func TestARefusedLabelFailsTheTest(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var s spy
		jobs := fakeprinter.Start(&s, "Oslo")
		defer close(jobs)
		print(jobs, "Turku")
		synctest.Wait()
		reports, isFatal := s.said()
		if len(reports) != 1 || !strings.Contains(reports[0], "Turku") || !strings.Contains(reports[0], "Oslo") {
			t.Errorf("Turku in place of Oslo: got reports %q, want one with both names", reports)
		}
		if isFatal {
			t.Error("Fatalf was called on the goroutine of the printer, want a call that lets it go on")
		}
	})
}

func TestExpectedLabelsPass(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var s spy
		jobs := fakeprinter.Start(&s, "Oslo", "Bergen")
		defer close(jobs)
		for _, label := range []string{"Oslo", "Bergen"} {
			if err := print(jobs, label); err != nil {
				t.Errorf("answer for %s is %v, want nil", label, err)
			}
		}
		if reports, _ := s.said(); len(reports) != 0 {
			t.Errorf("got reports %q, want none", reports)
		}
	})
}
