package grade_test

import (
	"context"
	"fmt"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	scan "course.example/units/concurrency/worker-pool/exercises/upload-scan/solution"
)

func uploads(count int) (names, reports []string) {
	for i := range count {
		name := fmt.Sprintf("upload %03d", i)
		names = append(names, name)
		reports = append(reports, name+" is clean")
	}
	return names, reports
}

// scanner takes two seconds for an upload, less if ctx ends. It counts the scans that begin after the end of ctx.
type scanner struct{ late atomic.Int64 }

func (s *scanner) scan(ctx context.Context, upload string) string {
	if ctx.Err() != nil {
		s.late.Add(1)
	}
	select {
	case <-time.After(2 * time.Second):
		return upload + " is clean"
	case <-ctx.Done():
		return upload + " was not scanned"
	}
}

func TestEveryReportReachesASlowReader(t *testing.T) {
	for _, n := range []int{1, 4} {
		synctest.Test(t, func(t *testing.T) {
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			names, want := uploads(9)
			var got []string
			for report := range scan.All(ctx, names, n, new(scanner).scan) {
				got = append(got, report)
				time.Sleep(15 * time.Minute)
			}
			slices.Sort(got)
			if !slices.Equal(got, want) {
				t.Errorf("9 uploads, nobody cancels: got %d reports %q, want 9", len(got), got)
			}
		})
	}
}

func TestNScanAtTheSameTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		names, _ := uploads(12)
		start := time.Now()
		for range scan.All(ctx, names, 4, new(scanner).scan) {
		}
		if took := time.Since(start); took != 6*time.Second {
			t.Errorf("12 uploads of 2s each, n is 4: took %v, want 6s", took)
		}
	})
}

// leave reads so many reports, cancels, and lets ten minutes go by.
func leave(t *testing.T, count, n, reports int) (late int64, rest <-chan string) {
	ctx, cancel := context.WithCancel(t.Context())
	names, _ := uploads(count)
	var s scanner
	channel := scan.All(ctx, names, n, s.scan)
	for range reports {
		<-channel
	}
	// Scanners and feeder have come as far as they can without a reader, or are in the middle of a scan.
	time.Sleep(time.Duration(reports) * time.Second)
	cancel()
	time.Sleep(10 * time.Minute)
	return s.late.Load(), channel
}

func TestNoGoroutineIsLeftAfterACancel(t *testing.T) {
	for _, test := range []struct{ count, n, reports int }{{40, 3, 0}, {40, 3, 1}, {60, 4, 6}, {5, 5, 3}} {
		synctest.Test(t, func(t *testing.T) { leave(t, test.count, test.n, test.reports) })
	}
}

func TestScansNoFurtherAfterACancel(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		// Who takes a job at the moment of the cancel may still begin it; many cannot.
		if late, _ := leave(t, 300, 3, 2); late > 30 {
			t.Errorf("300 uploads, the reader cancels after 2 reports: %d scans began after that, want next to none", late)
		}
	})
}

func TestReportsAreClosedAfterACancel(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		_, rest := leave(t, 40, 3, 2)
		for {
			select {
			case _, ok := <-rest:
				if !ok {
					return
				}
			default:
				t.Fatal("ten minutes after the cancel: the reports are not closed, want them closed")
			}
		}
	})
}
