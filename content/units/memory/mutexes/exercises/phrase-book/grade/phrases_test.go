package grade_test

import (
	"sync"
	"testing"
	"time"

	phrases "course.example/units/memory/mutexes/exercises/phrase-book/solution"
)

func book() *phrases.Book {
	return phrases.New(map[string]string{"na dann": "well then", "doch": "yes, it is"})
}

func TestLookupReturns(t *testing.T) {
	b := book()
	done := make(chan struct{})
	go func() {
		defer close(done)
		if meaning, ok := b.Lookup("doch"); meaning != "yes, it is" || !ok {
			t.Errorf("doch: got %q, %v, want \"yes, it is\", true", meaning, ok)
		}
		b.Lookup("doch")
	}()
	select {
	case <-done:
	case <-time.After(2 * time.Second):
		t.Fatal("a single Lookup waits forever, want it to return")
	}
	if got := b.Lookups("doch"); got != 2 {
		t.Errorf("doch was looked up twice: got %d", got)
	}
	if got := b.Lookups("na dann"); got != 0 {
		t.Errorf("na dann was not looked up: got %d", got)
	}
}

func TestEveryLookupCounts(t *testing.T) {
	b := book()
	done := make(chan struct{})
	go func() {
		defer close(done)
		var wg sync.WaitGroup
		for range 8 {
			wg.Go(func() {
				for range 100 {
					b.Lookup("doch")
				}
			})
		}
		wg.Wait()
	}()
	select {
	case <-done:
	case <-time.After(5 * time.Second):
		t.Fatal("8 goroutines look a phrase up: they wait forever")
	}
	if got := b.Lookups("doch"); got != 800 {
		t.Errorf("8 goroutines look a phrase up 100 times each: got %d, want 800", got)
	}
}

func TestUnknownPhrasesCountNothing(t *testing.T) {
	b := book()
	done := make(chan struct{})
	go func() {
		defer close(done)
		for range 3 {
			if meaning, ok := b.Lookup("tja"); meaning != "" || ok {
				t.Errorf("tja is not in the book: got %q, %v, want \"\", false", meaning, ok)
			}
		}
	}()
	select {
	case <-done:
	case <-time.After(2 * time.Second):
		t.Fatal("a Lookup of an unknown phrase waits forever")
	}
	if n, count := b.Len(), b.Lookups("tja"); n != 2 || count != 0 {
		t.Errorf("2 phrases in the book, tja is none of them: got %d phrases, and %d look-ups of tja, want 2 and 0", n, count)
	}
}
