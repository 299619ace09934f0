package grade_test

import (
	"fmt"
	"maps"
	"testing"

	settings "course.example/units/generics/generic-functions/exercises/settings-overlay/solution"
)

type shelf int

// stock has a method as well, so its name matters.
type stock map[shelf]float64

func (s stock) total() (sum float64) {
	for _, n := range s {
		sum += n
	}
	return sum
}

func TestSecretsStayHidden(t *testing.T) {
	for _, key := range []string{"db_secret", "mail_secret"} {
		defaults := settings.Settings{"port": "80", key: "changeme"}
		local := settings.Settings{"port": "8080", key: "hunter2"}
		got := fmt.Sprint(settings.Overlay(defaults, local))
		want := key + "=*** port=8080"
		if got != want {
			t.Errorf("the log shows %q, want %q: the String method belongs to Settings, and the result is a %T",
				got, want, settings.Overlay(defaults, local))
		}
	}
}

func TestTheResultHasTheTypeOfTheMaps(t *testing.T) {
	got, ok := any(settings.Overlay(stock{1: 2.5, 2: 4}, stock{2: 0.5})).(stock)
	if !ok {
		t.Fatalf("two maps of type stock: got a %T, want a stock", settings.Overlay(stock{}, stock{}))
	}
	if got.total() != 3 {
		t.Errorf("2.5 and 0.5 in stock: got the total %v, want 3", got.total())
	}
}

func TestMapsWithoutANameWork(t *testing.T) {
	got := settings.Overlay(map[string]bool{"beta": false, "dark": true}, map[string]bool{"beta": true})
	if want := map[string]bool{"beta": true, "dark": true}; !maps.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestNeitherMapIsChanged(t *testing.T) {
	base, top := stock{1: 1, 2: 2}, stock{2: 20, 3: 30}
	got := settings.Overlay(base, top)
	got[9] = 9
	if !maps.Equal(base, stock{1: 1, 2: 2}) || !maps.Equal(top, stock{2: 20, 3: 30}) {
		t.Errorf("after Overlay and a write to its result: base is %v and top is %v, want them as they were", base, top)
	}
}

func TestANilMapIsLikeAnEmptyOne(t *testing.T) {
	full := settings.Settings{"port": "80"}
	var none settings.Settings
	if got := settings.Overlay(none, full); !maps.Equal(got, full) {
		t.Errorf("nothing below: got %v, want %v", got, full)
	}
	if got := settings.Overlay(full, none); !maps.Equal(got, full) {
		t.Errorf("nothing on top: got %v, want %v", got, full)
	}
}
