package grade_test

import (
	"fmt"
	"runtime"
	"slices"
	"testing"

	cellar "course.example/units/generics/when-not-generic/exercises/cheese-ageing/solution"
)

func TestTheListItselfIsSorted(t *testing.T) {
	cheeses := []cellar.Cheese{{Shelf: 1, Age: 30}, {Shelf: 2, Age: 400}, {Shelf: 3, Age: 90}}
	cellar.SortCheeses(cheeses)
	if want := []cellar.Cheese{{Shelf: 2, Age: 400}, {Shelf: 3, Age: 90}, {Shelf: 1, Age: 30}}; !slices.Equal(cheeses, want) {
		t.Errorf("cheeses of 30, 400 and 90 days on shelves 1 to 3: got %v in the list, want %v", cheeses, want)
	}
	hams := []cellar.Ham{{Hook: "a", Age: 10, Dry: 5}, {Hook: "b", Age: 12, Dry: 2}, {Hook: "c", Age: 1, Dry: 300}}
	cellar.SortHams(hams)
	if want := "[{c 1 300} {a 10 5} {b 12 2}]"; fmt.Sprint(hams) != want {
		t.Errorf("hams of 15, 14 and 301 days on hooks a to c: got %v in the list, want %s", hams, want)
	}
}

func TestEqualAgesKeepTheirOrder(t *testing.T) {
	var cheeses []cellar.Cheese
	var hams []cellar.Ham
	for i := range 200 {
		cheeses = append(cheeses, cellar.Cheese{Shelf: i, Age: i % 3})
		hams = append(hams, cellar.Ham{Hook: fmt.Sprintf("%03d", i), Age: i % 3})
	}
	cellar.SortCheeses(cheeses)
	cellar.SortHams(hams)
	for i := 1; i < 200; i++ {
		if a, b := cheeses[i-1], cheeses[i]; a.Age < b.Age || a.Age == b.Age && a.Shelf > b.Shelf {
			t.Errorf("200 cheeses of 0 to 2 days: got shelf %d (%d days) before shelf %d (%d days), want the oldest first and equal ages by shelf as before", a.Shelf, a.Age, b.Shelf, b.Age)
			break
		}
	}
	for i := 1; i < 200; i++ {
		if a, b := hams[i-1], hams[i]; a.Age < b.Age || a.Age == b.Age && a.Hook > b.Hook {
			t.Errorf("200 hams of 0 to 2 days: got hook %s (%d days) before hook %s (%d days), want the oldest first and equal ages in their old order", a.Hook, a.Age, b.Hook, b.Age)
			break
		}
	}
}

// allocated gives how many kB sort allocates.
func allocated(sort func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	sort()
	runtime.ReadMemStats(&after)
	return (after.TotalAlloc - before.TotalAlloc) / 1000
}

func TestNoSecondListIsMade(t *testing.T) {
	cheeses := make([]cellar.Cheese, 3000)
	hams := make([]cellar.Ham, 3000)
	for i := range cheeses {
		cheeses[i] = cellar.Cheese{Shelf: i, Age: 5000 + i}
		hams[i] = cellar.Ham{Hook: "x", Age: 5000 + i}
	}
	if got := allocated(func() { cellar.SortCheeses(cheeses) }); got > 40 {
		t.Errorf("3000 cheeses, 48 kB in all: got %d kB allocated, want hardly any: they were put into another list", got)
	}
	if got := allocated(func() { cellar.SortHams(hams) }); got > 40 {
		t.Errorf("3000 hams, 96 kB in all: got %d kB allocated, want hardly any: they were put into another list", got)
	}
}

func TestEmptyListsAreFine(t *testing.T) {
	cellar.SortCheeses(nil)
	cellar.SortHams([]cellar.Ham{})
}
