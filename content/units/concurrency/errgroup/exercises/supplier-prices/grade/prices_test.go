package grade_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	prices "course.example/units/concurrency/errgroup/exercises/supplier-prices/solution"
)

// shop answers each request after a second. It notes how many are under way at once.
type shop struct {
	articles map[string][]string
	fails    map[string]error

	mu       sync.Mutex
	now, top int
}

func (s *shop) Articles(ctx context.Context, supplier string) ([]string, error) {
	return s.articles[supplier], s.answer(ctx, supplier)
}

func (s *shop) Price(ctx context.Context, article string) (int, error) {
	return priceOf(article), s.answer(ctx, article)
}

func priceOf(article string) int { return 100 * len(article) }

func (s *shop) answer(ctx context.Context, about string) error {
	s.mu.Lock()
	s.now++
	s.top = max(s.top, s.now)
	s.mu.Unlock()
	defer func() {
		s.mu.Lock()
		s.now--
		s.mu.Unlock()
	}()
	select {
	case <-time.After(time.Second):
		return s.fails[about]
	case <-ctx.Done():
		return ctx.Err()
	}
}

// offering makes a shop in which each supplier has so many articles.
func offering(counts ...int) (s *shop, suppliers []string, want map[string]int) {
	s = &shop{articles: map[string][]string{}, fails: map[string]error{}}
	want = map[string]int{}
	for i, count := range counts {
		supplier := fmt.Sprintf("supplier %d", i+1)
		suppliers = append(suppliers, supplier)
		for n := range count {
			article := fmt.Sprintf("article %d of %s", n+1, supplier)
			s.articles[supplier] = append(s.articles[supplier], article)
			want[article] = priceOf(article)
		}
	}
	return s, suppliers, want
}

var offers = []struct {
	counts []int
	limit  int
}{
	{[]int{3}, 1},
	{[]int{3, 1, 4}, 1},
	{[]int{3, 3}, 2},
	{[]int{0, 5, 2, 4}, 3},
	{[]int{20, 20, 20, 20, 20}, 4},
	{nil, 2},
}

func TestReturnsEveryPrice(t *testing.T) {
	for _, offer := range offers {
		synctest.Test(t, func(t *testing.T) {
			s, suppliers, want := offering(offer.counts...)
			got, err := prices.Load(context.Background(), s, suppliers, offer.limit)
			if err != nil || !maps.Equal(got, want) {
				t.Errorf("suppliers with %v articles, limit %d: got %d prices and error %v, want %d prices", offer.counts, offer.limit, len(got), err, len(want))
			}
		})
	}
}

func TestTheLimitHoldsForAllRequests(t *testing.T) {
	for _, offer := range offers {
		synctest.Test(t, func(t *testing.T) {
			s, suppliers, _ := offering(offer.counts...)
			_, err := prices.Load(context.Background(), s, suppliers, offer.limit)
			if s.top > offer.limit {
				t.Errorf("suppliers with %v articles, limit %d: got up to %d requests at once (error %v), want %d at most", offer.counts, offer.limit, s.top, err, offer.limit)
			}
		})
	}
}

func TestArticlesOfOneSupplierAreAskedAtTheSameTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s, suppliers, _ := offering(4)
		start := time.Now()
		if _, err := prices.Load(context.Background(), s, suppliers, 5); err != nil {
			t.Errorf("got the error %q, want nil", err)
		}
		if took := time.Since(start); took != 2*time.Second {
			t.Errorf("one supplier, 4 articles, limit 5, 1s a request: got %v, want 2s: one for the list, one for all prices", took)
		}
	})
}

func TestErrorsAreReturned(t *testing.T) {
	for _, about := range []string{"supplier 1", "supplier 3", "article 1 of supplier 1", "article 2 of supplier 3"} {
		for _, limit := range []int{1, 2, 9} {
			synctest.Test(t, func(t *testing.T) {
				s, suppliers, _ := offering(1, 2, 2)
				s.fails[about] = errors.New("no answer about " + about)
				if _, err := prices.Load(context.Background(), s, suppliers, limit); !errors.Is(err, s.fails[about]) {
					t.Errorf("limit %d: got the error %v, want %q", limit, err, s.fails[about])
				}
			})
		}
	}
}
