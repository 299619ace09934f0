package scale_test

import (
	"testing"

	scale "course.example/units/testing/fuzzing/exercises/crane-scale/solution"
)

func FuzzAReadingComesBack(f *testing.F) { scale.FuzzPack(f) }
