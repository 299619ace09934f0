package grade_test

import (
	"testing"

	metro "course.example/units/interfaces/composition/exercises/metro-fare/solution"
)

func TestTheReportShowsEuros(t *testing.T) {
	trip := make([]metro.Fare, 2)
	const want = "0.00\n0.00\n"
	if got := metro.Report(trip); got != want {
		t.Errorf("report of two empty fares: got %q, want %q", got, want)
	}
}

func TestAddedCentsAreKept(t *testing.T) {
	trip := make([]metro.Fare, 2)
	trip[0].Add(200)
	trip[0].Add(40)
	trip[1].Add(5)
	const want = "2.40\n0.05\n"
	if got := metro.Report(trip); got != want {
		t.Errorf("report of 200 + 40 and of 5 cents: got %q, want %q", got, want)
	}
}
