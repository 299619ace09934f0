package grade_test

import (
	"testing"

	stage "course.example/units/interfaces/composition/exercises/stage-lamps/solution"
)

func check(t *testing.T, s *stage.Stage, name string, want int) {
	t.Helper()
	if got := s.Level(name); got != want {
		t.Errorf("level of %s: got %d, want %d", name, got, want)
	}
}

func TestADimmedLampIsReported(t *testing.T) {
	s := stage.NewStage("spot")
	check(t, s, "spot", 0)
	d := s.Dimmers()
	if len(d) != 1 {
		t.Fatalf("dimmers of a stage with one lamp: got %d, want 1", len(d))
	}
	d[0].Dim(70)
	check(t, s, "spot", 70)
	d[0].Dim(20)
	check(t, s, "spot", 20)
}

func TestEachDimmerHasItsOwnLamp(t *testing.T) {
	s := stage.NewStage("left", "middle", "right")
	for i, d := range s.Dimmers() {
		d.Dim(10 * (i + 1))
	}
	check(t, s, "left", 10)
	check(t, s, "middle", 20)
	check(t, s, "right", 30)
	check(t, s, "back", 0)
}

func TestDimmersOfAnEarlierCallStillWork(t *testing.T) {
	s := stage.NewStage("left", "right")
	first := s.Dimmers()
	second := s.Dimmers()
	first[0].Dim(40)
	second[1].Dim(60)
	check(t, s, "left", 40)
	check(t, s, "right", 60)
	first[1].Dim(5)
	check(t, s, "right", 5)
}

func TestStagesAreApart(t *testing.T) {
	a, b := stage.NewStage("spot"), stage.NewStage("spot")
	a.Dimmers()[0].Dim(90)
	check(t, a, "spot", 90)
	check(t, b, "spot", 0)
}
