package grade_test

import (
	"testing"
	"time"

	audit "course.example/units/concurrency/worker-pool/exercises/link-audit/solution"
)

func TestAuditOfManyLinks(t *testing.T) {
	for _, n := range []int{3, 4, 50} {
		got := make(chan map[int]int, 1)
		go func() { got <- audit.Audit(make([]string, n)) }()
		select {
		case count := <-got:
			if count[200] != n {
				t.Errorf("%d links: got %d with status 200, want %d", n, count[200], n)
			}
		case <-time.After(2 * time.Second):
			t.Fatalf("%d links: got Audit still blocked after 2s, want it to return", n)
		}
	}
}
