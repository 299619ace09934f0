package grade_test

import (
	"fmt"
	"maps"
	"testing"
	"testing/synctest"
	"time"

	receipts "course.example/units/concurrency/worker-pool/exercises/receipt-lines/solution"
)

// box is a number of receipts with as many lines each. Reading one takes a second.
type box struct{ receipts, lines int }

var goods = []string{"milk", "stamps", "diesel", "tea", "paper", "parking", "lamp"}

func (b box) read(receipt string) []string {
	time.Sleep(time.Second)
	var lines []string
	for i := range b.lines {
		lines = append(lines, receipt+": "+goods[i%len(goods)])
	}
	return lines
}

// check has all lines read by n, and waits for ten minutes: a call that is stuck never returns.
func check(t *testing.T, b box, n int) {
	t.Helper()
	var names []string
	want := map[string]int{}
	for i := range b.receipts {
		name := fmt.Sprintf("receipt %d", i)
		names = append(names, name)
		for line := range b.lines {
			want[name+": "+goods[line%len(goods)]]++
		}
	}
	returned := make(chan []string, 1)
	go func() { returned <- receipts.Lines(names, n, b.read) }()
	select {
	case lines := <-returned:
		got := map[string]int{}
		for _, line := range lines {
			got[line]++
		}
		if !maps.Equal(got, want) {
			t.Errorf("%d receipts of %d lines: got %d lines, want the %d of the receipts, each once", b.receipts, b.lines, len(lines), b.receipts*b.lines)
		}
	case <-time.After(10 * time.Minute):
		t.Errorf("%d receipts of %d lines, n is %d: got no answer in 10 minutes, want %d lines; somebody waits for room in a channel that nobody reads", b.receipts, b.lines, n, b.receipts*b.lines)
	}
}

func TestAFewLinesAreReturned(t *testing.T) {
	for _, b := range []box{{1, 1}, {4, 16}, {3, 0}, {0, 0}} {
		synctest.Test(t, func(t *testing.T) { check(t, b, 3) })
	}
}

func TestAnyNumberOfLinesIsReturned(t *testing.T) {
	for _, b := range []box{{5, 13}, {70, 3}, {2, 900}, {2, 60_000}} {
		synctest.Test(t, func(t *testing.T) { check(t, b, 4) })
	}
}

func TestNReadAtTheSameTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		check(t, box{12, 2}, 4)
		if took := time.Since(start); took != 3*time.Second {
			t.Errorf("12 receipts of a second each, n is 4: took %v, want 3s", took)
		}
	})
}

func TestNoGoroutineIsLeft(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		check(t, box{6, 9}, 2)
		// By then every reader has ended.
		time.Sleep(time.Minute)
	})
}
