package grade_test

import (
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	exam "course.example/units/concurrency/pipelines/exercises/exam-scans/solution"
)

func TestMarksComeInTheOrderOfTheScans(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		got := exam.ReadAll([]string{"aaaa", "bb", "ccc", "d"}, func(scan string) int {
			time.Sleep(time.Duration(len(scan)) * time.Second)
			return len(scan)
		})
		if fmt.Sprint(got) != "[4 2 3 1]" {
			t.Errorf("four scans, the first takes longest: got %v, want [4 2 3 1]", got)
		}
	})
}
