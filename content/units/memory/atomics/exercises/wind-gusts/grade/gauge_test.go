package grade_test

import (
	"sync"
	"testing"
	"time"

	gauge "course.example/units/memory/atomics/exercises/wind-gusts/solution"
)

// slow compares two gusts, and needs as long as the pause of either, whichever is longer.
func slow(pause map[int]time.Duration) func(a, b gauge.Gust) bool {
	return func(a, b gauge.Gust) bool {
		time.Sleep(max(pause[a.Speed], pause[b.Speed]))
		return a.Speed > b.Speed
	}
}

func TestTheStrongestIsKept(t *testing.T) {
	g := gauge.New(slow(nil))
	if got, ok := g.Strongest(); ok {
		t.Errorf("no gust yet: got %v, want none", got)
	}
	want := []int{30, 30, 55, 55, 55, 80}
	for i, v := range []int{30, 12, 55, 55, 0, 80} {
		g.Record(gauge.Gust{Speed: v, From: "west"})
		got, ok := g.Strongest()
		if !ok || got.Speed != want[i] || got.From != "west" {
			t.Errorf("gust %d of 30, 12, 55, 55, 0, 80 from the west: got %v, want %d", i+1, got, want[i])
		}
	}
}

func TestNoGustIsForgotten(t *testing.T) {
	for _, pause := range []map[int]time.Duration{
		{40: 500 * time.Millisecond, 80: 100 * time.Millisecond},
		{40: 100 * time.Millisecond, 80: 500 * time.Millisecond},
	} {
		g := gauge.New(slow(pause))
		g.Record(gauge.Gust{Speed: 5})
		var wg sync.WaitGroup
		for _, v := range []int{40, 80} {
			wg.Go(func() { g.Record(gauge.Gust{Speed: v}) })
		}
		wg.Wait()
		if got, _ := g.Strongest(); got.Speed != 80 {
			t.Errorf("gusts of 5, then of 40 and 80 at once, %v: the strongest is %d, want 80", pauses(pause), got.Speed)
		}
	}
}

func pauses(pause map[int]time.Duration) string {
	if pause[40] > pause[80] {
		return "with a slow comparison of 40"
	}
	return "with a slow comparison of 80"
}

func TestAWeakerGustIsNeverSeen(t *testing.T) {
	g := gauge.New(slow(map[int]time.Duration{40: 300 * time.Millisecond}))
	g.Record(gauge.Gust{Speed: 80})
	done := make(chan struct{})
	go func() {
		defer close(done)
		g.Record(gauge.Gust{Speed: 40})
	}()
	weakest := 80
	for range 10 {
		time.Sleep(50 * time.Millisecond)
		seen := make(chan int, 1)
		go func() {
			got, _ := g.Strongest()
			seen <- got.Speed
		}()
		weakest = min(weakest, <-seen)
	}
	<-done
	if weakest < 80 {
		t.Errorf("80 was recorded, and 40 is being recorded: the strongest was seen as %d, want 80", weakest)
	}
}

func TestARecordedGustIsNotReplacedByAWeakerOne(t *testing.T) {
	g := gauge.New(slow(map[int]time.Duration{40: 300 * time.Millisecond}))
	g.Record(gauge.Gust{Speed: 5})
	done := make(chan struct{})
	go func() {
		defer close(done)
		g.Record(gauge.Gust{Speed: 40})
	}()
	time.Sleep(100 * time.Millisecond)
	g.Record(gauge.Gust{Speed: 80})
	weakest := 80
	for range 16 {
		got, _ := g.Strongest()
		weakest = min(weakest, got.Speed)
		time.Sleep(50 * time.Millisecond)
	}
	<-done
	if weakest < 80 {
		t.Errorf("80 was recorded while 40 was compared with 5: the strongest was then seen as %d, want 80", weakest)
	}
}

func TestTheGivenComparisonDecides(t *testing.T) {
	order := map[string]int{"west": 1, "north": 2, "storm": 3}
	g := gauge.New(func(a, b gauge.Gust) bool { return order[a.From] > order[b.From] })
	for _, gust := range []gauge.Gust{{Speed: 90, From: "west"}, {Speed: 20, From: "storm"}, {Speed: 60, From: "north"}} {
		g.Record(gust)
	}
	if got, _ := g.Strongest(); got.From != "storm" {
		t.Errorf("stronger goes by From, where storm is above north and west: got %v, want {20 storm}", got)
	}
}
