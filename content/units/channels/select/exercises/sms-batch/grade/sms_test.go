package grade_test

import (
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	sms "course.example/units/channels/select/exercises/sms-batch/solution"
)

// batch calls Batch and gives its messages as text; "waits" if it has not returned after a minute.
func batch(outbox <-chan string, limit int) string {
	got := make(chan string, 1)
	go func() { got <- fmt.Sprint(sms.Batch(outbox, limit)) }()
	select {
	case s := <-got:
		return s
	case <-time.After(time.Minute):
		return "waits"
	}
}

func waiting(messages ...string) chan string {
	outbox := make(chan string, 10)
	for _, m := range messages {
		outbox <- m
	}
	return outbox
}

func TestTakesWhatWaitsAndNoMore(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		outbox := waiting("a", "b", "c")
		got := batch(outbox, 5)
		close(outbox)
		if got != "[a b c]" {
			t.Errorf("three messages wait, five may go: got %s, want [a b c]", got)
		}
	})
}

func TestStopsAtTheLimit(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		outbox := waiting("a", "b", "c", "d")
		got := batch(outbox, 2)
		if rest := batch(outbox, 2); got != "[a b]" || rest != "[c d]" {
			t.Errorf("four messages wait, two may go at a time: got %s and %s, want [a b] and [c d]", got, rest)
		}
		close(outbox)
	})
}

func TestWaitsForTheFirstMessage(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		outbox := waiting()
		go func() {
			time.Sleep(time.Second)
			outbox <- "a"
		}()
		got := batch(outbox, 5)
		close(outbox)
		if got != "[a]" {
			t.Errorf("the first message comes after a second: got %s, want [a]", got)
		}
	})
}

func TestEndsWithTheOutbox(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		outbox := waiting("a", "b")
		close(outbox)
		got := batch(outbox, 5)
		if rest := batch(outbox, 5); got != "[a b]" || rest != "[]" {
			t.Errorf("two messages wait and the outbox is closed: got %s and %s, want [a b] and []", got, rest)
		}
	})
}
