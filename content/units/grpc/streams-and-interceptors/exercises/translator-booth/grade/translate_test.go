package grade_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	booth "course.example/units/grpc/streams-and-interceptors/exercises/translator-booth/solution"
)

var errHoarse, errClosed = errors.New("the translator is hoarse"), errors.New("booth is closed")

// server has room for one sentence in each direction.
type server struct {
	closed    bool
	failAfter int // fails after so many translations; 0 means never

	ctx  context.Context
	in   chan string
	out  chan string
	over chan struct{} // closed when the handler has returned
	err  error         // what it returned
	told bool          // Recv has given it
	once sync.Once
}

func (s *server) Translate(ctx context.Context) (booth.Stream, error) {
	if s.closed {
		return nil, errClosed
	}
	s.ctx, s.in, s.out, s.over = ctx, make(chan string, 1), make(chan string, 1), make(chan struct{})
	go func() {
		s.err = s.handle()
		close(s.out)
		close(s.over)
	}()
	return s, nil
}

func (s *server) handle() error {
	for n := 1; ; n++ {
		select {
		case sentence, ok := <-s.in:
			if !ok {
				return io.EOF
			}
			time.Sleep(time.Second)
			select {
			case s.out <- "» " + sentence:
			case <-s.ctx.Done():
				return s.ctx.Err()
			}
			if n == s.failAfter {
				return errHoarse
			}
		case <-s.ctx.Done():
			return s.ctx.Err()
		}
	}
}

func (s *server) Send(sentence string) error {
	select {
	case <-s.over:
		return io.EOF
	case <-s.ctx.Done():
		return s.ctx.Err()
	default:
	}
	select {
	case s.in <- sentence:
		return nil
	case <-s.over:
		return io.EOF
	case <-s.ctx.Done():
		return s.ctx.Err()
	}
}

func (s *server) Recv() (string, error) {
	sentence, ok := <-s.out
	if !ok {
		if s.told {
			panic("Recv was called again after it had failed")
		}
		s.told = true
		return "", s.err
	}
	return sentence, nil
}

func (s *server) CloseSend() error {
	s.once.Do(func() { close(s.in) })
	return nil
}

var sentences = []string{"one", "two", "three", "four", "five", "six"}

func translate(s *server) (got []string, err error) {
	type answer struct {
		got []string
		err error
	}
	ctx, leave := context.WithCancel(context.Background())
	answers := make(chan answer, 1)
	go func() {
		defer func() {
			if r := recover(); r != nil {
				answers <- answer{nil, fmt.Errorf("a panic: %v", r)}
			}
		}()
		got, err := booth.Translate(ctx, s, sentences)
		answers <- answer{got, err}
	}()
	select {
	case a := <-answers:
		got, err = a.got, a.err
	case <-time.After(time.Hour):
		err = errors.New("Translate has not returned after an hour")
	}
	// Whatever is left is let go.
	leave()
	time.Sleep(time.Minute)
	return got, err
}

func TestAllSentencesAreTranslated(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		got, err := translate(&server{})
		want := []string{"» one", "» two", "» three", "» four", "» five", "» six"}
		if !slices.Equal(got, want) || err != nil {
			t.Errorf("got %q and %v, want %q and nil", got, err, want)
		}
	})
}

func TestTheErrorOfTheCallComesBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		got, err := translate(&server{failAfter: 2})
		want := []string{"» one", "» two"}
		if !slices.Equal(got, want) || !errors.Is(err, errHoarse) {
			t.Errorf("fails after two: got %q and %v, want %q and %q", got, err, want, errHoarse)
		}
	})
}

func TestACallThatCannotBeginFails(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if got, err := translate(&server{closed: true}); got != nil || !errors.Is(err, errClosed) {
			t.Errorf("got %q and %v, want none and %q", got, err, errClosed)
		}
	})
}
