package grade_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	quake "course.example/units/concurrency/pipelines/exercises/quake-merge/solution"
)

// receive gives what comes within a minute: a shock, "closed" or "nothing".
func receive(ch <-chan quake.Shock) string {
	select {
	case s, ok := <-ch:
		if !ok {
			return "closed"
		}
		return fmt.Sprintf("%s %d", s.Station, s.Force)
	case <-time.After(time.Minute):
		return "nothing"
	}
}

func bounded(in <-chan quake.Shock) (all []string) {
	for len(all) < 100 {
		got := receive(in)
		all = append(all, got)
		if got == "closed" || got == "nothing" {
			break
		}
	}
	return all
}

// closedStation has all of its shocks ready, and is out of service after them.
func closedStation(name string, forces ...int) <-chan quake.Shock {
	ch := make(chan quake.Shock, len(forces))
	for _, f := range forces {
		ch <- quake.Shock{Station: name, Force: f}
	}
	close(ch)
	return ch
}

func TestTheChannelIsClosedAfterTheLastShock(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		late := make(chan quake.Shock)
		go func() {
			defer close(late)
			time.Sleep(10 * time.Second)
			select {
			case late <- quake.Shock{Station: "oslo", Force: 7}:
			case <-time.After(time.Hour):
			}
		}()
		got := bounded(quake.Merge(ctx, closedStation("rome", 1, 2), closedStation("baku"), late))
		want := []string{"rome 1", "rome 2", "oslo 7", "closed"}
		if !slices.Equal(got, want) {
			t.Errorf("rome sends 1 and 2 and ends, baku ends at once, oslo sends 7 after 10s and ends: got %q, want %q", got, want)
		}
		time.Sleep(2 * time.Hour)
	})
}

func TestEveryShockArrivesInTheOrderOfItsStation(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		per := map[string][]string{}
		in := quake.Merge(ctx, closedStation("rome", 1, 2, 3, 4), closedStation("baku", 5, 6), closedStation("oslo", 7, 8, 9))
		for range 9 {
			time.Sleep(time.Second)
			got := receive(in)
			if got == "closed" || got == "nothing" {
				t.Fatalf("nine shocks are there, the reader is slow: got %s before the last of them", got)
			}
			per[got[:4]] = append(per[got[:4]], got[5:])
		}
		if got, want := fmt.Sprint(per), "map[baku:[5 6] oslo:[7 8 9] rome:[1 2 3 4]]"; got != want {
			t.Errorf("shocks by station: got %s, want %s", got, want)
		}
		if got := receive(in); got != "closed" {
			t.Errorf("after the last shock: got %s, want closed", got)
		}
	})
}

func TestStationsAreHeardAtTheSameTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		silent, loud := make(chan quake.Shock), make(chan quake.Shock, 1)
		loud <- quake.Shock{Station: "baku", Force: 5}
		in := quake.Merge(ctx, silent, loud)
		if got := receive(in); got != "baku 5" {
			t.Errorf("the first station is silent, the second has a shock: got %s, want baku 5", got)
		}
		close(silent)
		close(loud)
		if got := receive(in); got != "closed" {
			t.Errorf("both are out of service: got %s, want closed", got)
		}
	})
}

func TestTheChannelIsClosedWithoutStations(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		if got := receive(quake.Merge(ctx)); got != "closed" {
			t.Errorf("no station at all: got %s, want closed", got)
		}
	})
}

func TestEverythingEndsAfterACancel(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		silent, loud := make(chan quake.Shock), make(chan quake.Shock, 5000) // more than a buffer takes
		for f := range 5000 {
			loud <- quake.Shock{Station: "baku", Force: f}
		}
		in := quake.Merge(ctx, silent, loud)
		time.Sleep(time.Minute)
		cancel()
		time.Sleep(time.Minute)
		for range len(in) { // what lies in a buffer
			<-in
		}
		if got := receive(in); got != "closed" {
			t.Errorf("a minute after the cancel: got %s, want closed; one station is silent and stays in service", got)
		}
		select {
		case silent <- quake.Shock{}:
			t.Error("a minute after the cancel: somebody still took a shock of the silent station, want its goroutine gone")
		default:
		}
		close(silent)
		close(loud)
		for range 10_000 { // lets whoever still sends end
			if got := receive(in); got == "closed" || got == "nothing" {
				break
			}
		}
	})
}
