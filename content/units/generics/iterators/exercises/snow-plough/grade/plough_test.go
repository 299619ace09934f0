package grade_test

import (
	"slices"
	"testing"

	plough "course.example/units/generics/iterators/exercises/snow-plough/solution"
)

type town struct {
	clear                  []string
	on, off, asked, tooOld int
}

func (n *town) radio() plough.Radio {
	n.on++
	return &radio{town: n}
}

type radio struct {
	*town
	dead bool
}

func (r *radio) Clear(street string) bool {
	r.asked++
	if r.dead {
		r.tooOld++
	}
	return slices.Contains(r.clear, street)
}

func (r *radio) Off() {
	r.dead = true
	r.off++
}

// drive ploughs up to most streets, and gives those it was sent to.
func drive(t *testing.T, p *plough.Plan, most int) (got []string) {
	t.Helper()
	defer func() {
		if v := recover(); v != nil {
			t.Errorf("a loop that takes up to %d streets: got a panic (%v), want it to end well", most, v)
		}
	}()
	for street := range p.Snowy() {
		if got = append(got, street); len(got) == most {
			break
		}
	}
	return got
}

func plan(n *town) *plough.Plan {
	return &plough.Plan{
		Tours:   [][]string{{"Mill Lane", "Quay", "High Street"}, {}, {"Park Road", "Church Hill"}},
		RadioOn: n.radio,
	}
}

func TestSnowyStreetsComeTourByTour(t *testing.T) {
	n := &town{clear: []string{"Quay", "Church Hill"}}
	want := []string{"Mill Lane", "High Street", "Park Road"}
	if got := drive(t, plan(n), 9); !slices.Equal(got, want) {
		t.Errorf("Quay and Church Hill are clear: got %q, want %q", got, want)
	}
}

func TestNothingHappensAfterABreak(t *testing.T) {
	n := &town{}
	want := []string{"Mill Lane", "Quay"}
	if got := drive(t, plan(n), 2); !slices.Equal(got, want) {
		t.Errorf("the plough stops after two streets: got %q, want %q", got, want)
	}
	if n.asked != 2 {
		t.Errorf("the plough stops after two streets: got %d questions over the radio, want 2", n.asked)
	}
}

func TestEachLoopHasARadioAndTurnsItOff(t *testing.T) {
	n := &town{}
	p := plan(n)
	p.Snowy()
	if n.on != 0 {
		t.Errorf("nobody loops: got %d radios turned on, want 0", n.on)
	}
	seq := p.Snowy()
	for i, most := range []int{9, 1, 4} {
		count := 0
		func() {
			defer func() {
				if v := recover(); v != nil {
					t.Errorf("loop %d: got a panic (%v), want it to end well", i+1, v)
				}
			}()
			for range seq {
				if count++; count == most {
					break
				}
			}
		}()
		if n.on != i+1 || n.off != i+1 {
			t.Errorf("after loop %d: got %d radios turned on and %d turned off, want %d of each", i+1, n.on, n.off, i+1)
		}
	}
	if n.tooOld > 0 {
		t.Errorf("got %d questions over a radio that was off, want 0", n.tooOld)
	}
}
