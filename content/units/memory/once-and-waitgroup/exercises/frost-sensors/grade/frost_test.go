package grade_test

import (
	"errors"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	frost "course.example/units/memory/once-and-waitgroup/exercises/frost-sensors/solution"
)

func sensor(name string, celsius, seconds int, err error) frost.Sensor {
	return frost.Sensor{Name: name, Read: func() (int, error) {
		time.Sleep(time.Duration(seconds) * time.Second)
		return celsius, err
	}}
}

func TestEachAnswerIsWaitedFor(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for _, seconds := range [][]int{{1, 1, 1, 1}, {3, 1, 2, 5}, {0, 0, 0, 0}} {
			got := frost.Check([]frost.Sensor{
				sensor("pear", -1, seconds[0], nil), sensor("apple", -3, seconds[1], nil),
				sensor("plum", 4, seconds[2], nil), sensor("fig", -2, seconds[3], nil),
				sensor("quince", 0, 0, nil),
			})
			time.Sleep(time.Minute)
			if want := []string{"apple", "fig", "pear"}; !slices.Equal(got, want) {
				t.Errorf("sensors that take %v seconds: got %q, want %q", seconds, got, want)
			}
		}
	})
}

func TestAFailedSensorHoldsNobodyUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		broken := errors.New("no signal")
		done := make(chan []string, 1)
		go func() {
			done <- frost.Check([]frost.Sensor{
				sensor("pear", -1, 1, nil), sensor("apple", -3, 2, broken), sensor("fig", -2, 3, nil), sensor("plum", -9, 0, broken),
			})
		}()
		time.Sleep(time.Hour)
		select {
		case got := <-done:
			if want := []string{"fig", "pear"}; !slices.Equal(got, want) {
				t.Errorf("apple and plum fail: got %q, want %q", got, want)
			}
		default:
			t.Error("apple and plum fail: Check has not returned after an hour, want it after 3s")
		}
	})
}

func TestAllAreAskedAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		frost.Check([]frost.Sensor{sensor("pear", -1, 4, nil), sensor("apple", 2, 5, nil), sensor("fig", -2, 6, nil)})
		if took := time.Since(start); took > 6*time.Second {
			t.Errorf("the slowest sensor takes 6s: Check took %v", took)
		}
		time.Sleep(time.Minute)
	})
}

func TestNoSensorIsNoFrost(t *testing.T) {
	if got := frost.Check(nil); len(got) != 0 {
		t.Errorf("no sensor: got %q, want no name", got)
	}
}
