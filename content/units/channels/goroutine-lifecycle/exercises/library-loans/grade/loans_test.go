package grade_test

import (
	"context"
	"net/http/httptest"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	loans "course.example/units/channels/goroutine-lifecycle/exercises/library-loans/solution"
)

// As net/http does, the test ends the ctx of each request when its handler has returned.
func TestEveryLoanIsAuditedBeforeTheProgramEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var mu sync.Mutex
		audited := 0
		s := &loans.Server{Audit: func(ctx context.Context, book string) {
			select {
			case <-time.After(3 * time.Second):
				mu.Lock()
				audited++
				mu.Unlock()
			case <-ctx.Done():
			}
		}}
		lend := func() {
			ctx, cancel := context.WithCancel(context.Background())
			defer cancel()
			s.Lend(httptest.NewRecorder(), httptest.NewRequest("POST", "/?book=emma", nil).WithContext(ctx))
		}
		lend()
		time.Sleep(time.Minute)
		lend()
		s.Close()
		mu.Lock()
		defer mu.Unlock()
		if audited != 2 {
			t.Errorf("when Close has returned: got %d loans audited, want 2", audited)
		}
	})
}
