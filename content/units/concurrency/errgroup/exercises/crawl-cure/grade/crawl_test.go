package grade_test

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	crawl "course.example/units/concurrency/errgroup/exercises/crawl-cure/solution"
)

const sections = 8

// site answers for its sections only when all of them have been asked for.
type site struct {
	asked   sync.WaitGroup
	fetched atomic.Int32
}

func (s *site) Links(_ context.Context, section string) ([]string, error) {
	s.asked.Done()
	s.asked.Wait()
	return []string{section + "/1", section + "/2"}, nil
}

func (s *site) Fetch(ctx context.Context, _ string) error {
	s.fetched.Add(1)
	return ctx.Err()
}

func TestCrawlReturns(t *testing.T) {
	var names []string
	for i := range sections {
		names = append(names, fmt.Sprintf("/%d", i))
	}
	s := new(site)
	s.asked.Add(sections)
	done := make(chan error, 1)
	go func() { done <- crawl.Crawl(context.Background(), s, names) }()
	select {
	case err := <-done:
		if got := s.fetched.Load(); err != nil || got != 2*sections {
			t.Fatalf("8 sections with 2 links each: got %d fetched, error %v; want 16, nil", got, err)
		}
	case <-time.After(2 * time.Second):
		t.Fatalf("8 sections at once: got Crawl still blocked after 2s with %d links fetched, want it to return", s.fetched.Load())
	}
}
