package grade_test

import (
	"fmt"
	"testing"

	canteen "course.example/units/memory/data-races/exercises/menu-sync/solution"
)

func TestEachCanteenHasItsOwnMenu(t *testing.T) {
	for range 20 {
		var canteens []canteen.Canteen
		for i := range 8 {
			canteens = append(canteens, canteen.New("", func(day string) (string, error) {
				return fmt.Sprintf("%s: dish %d", day, i), nil
			}))
		}
		for i, got := range canteen.Sync(canteens, "Monday") {
			if want := fmt.Sprintf("Monday: dish %d", i); got != want {
				t.Fatalf("canteen %d: got %q, want %q", i, got, want)
			}
		}
	}
}
