package grade_test

import (
	"flag"
	"os"
	"testing"

	quarry "course.example/units/testing/subtests/exercises/quarry-trucks/solution"
)

// TestMain lets subtests overlap on a machine with one processor, too.
func TestMain(m *testing.M) {
	flag.Set("test.parallel", "4")
	os.Exit(m.Run())
}

func TestTheSubtestsDoNotRace(t *testing.T) {
	for range 5 {
		t.Run("round", quarry.TestCheck)
	}
}
