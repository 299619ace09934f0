package grade_test

import (
	"slices"
	"testing"

	hive "course.example/units/generics/iterators/exercises/hive-frames/solution"
)

func TestALoopCanBeLeft(t *testing.T) {
	for most := 1; most <= 3; most++ {
		var got []int
		func() {
			defer func() {
				if v := recover(); v != nil {
					t.Errorf("a loop that is left at frame %d: got a panic (%v), want none", most, v)
				}
			}()
			for grams := range hive.New(1200, 800, 950).Frames() {
				if got = append(got, grams); len(got) == most {
					break
				}
			}
		}()
		if want := []int{1200, 800, 950}[:most]; !slices.Equal(got, want) {
			t.Errorf("a loop that is left at frame %d: got %v, want %v", most, got, want)
		}
	}
}
