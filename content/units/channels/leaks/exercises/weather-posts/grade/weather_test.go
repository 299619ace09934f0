package grade_test

import (
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	weather "course.example/units/channels/leaks/exercises/weather-posts/solution"
)

type station struct {
	name  string
	takes time.Duration
	storm bool
}

func (s station) Name() string { return s.name }

func (s station) Measure() bool {
	time.Sleep(s.takes)
	return s.storm
}

// stations measure one after the other; the first so many of them have a storm.
func stations(count, storms int) []weather.Station {
	var all []weather.Station
	for i := range count {
		all = append(all, station{fmt.Sprintf("station %d", i+1), time.Duration(count-i) * time.Second, i < storms})
	}
	return all
}

func TestNoStationStaysBehind(t *testing.T) {
	for _, test := range []struct{ count, storms int }{{1, 0}, {1, 1}, {3, 0}, {3, 3}, {8, 5}, {8, 8}, {1500, 1500}} {
		synctest.Test(t, func(t *testing.T) {
			got := weather.First(stations(test.count, test.storms))
			if want := fmt.Sprintf("station %d", test.count); got.Station != want || got.Alarm != (test.storms == test.count) {
				t.Errorf("%d stations, the fastest is %s: got %+v", test.count, want, got)
			}
			time.Sleep(time.Hour)
		})
	}
}
