package grade_test

import (
	"testing"
	"time"

	vouchers "course.example/units/concurrency/worker-pool/exercises/voucher-cure/solution"
)

func TestAnyNumberOfCodes(t *testing.T) {
	for _, n := range []int{3, 500} {
		codes := make(chan string)
		go func() {
			defer close(codes)
			for range n {
				codes <- "V-1"
			}
		}()
		got := make(chan int, 1)
		go func() { got <- vouchers.Valid(codes) }()
		select {
		case valid := <-got:
			if valid != n {
				t.Fatalf("%d valid codes: got %d, want %d", n, valid, n)
			}
		case <-time.After(2 * time.Second):
			t.Fatalf("%d valid codes: got Valid still blocked after 2s, want it to return", n)
		}
	}
}
