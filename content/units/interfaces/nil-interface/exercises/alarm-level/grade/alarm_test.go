package grade_test

import (
	"errors"
	"testing"

	alarm "course.example/units/interfaces/nil-interface/exercises/alarm-level/solution"
)

// link is an error that may or may not pass by itself.
type link struct{ passes bool }

func (l link) Error() string   { return "link down" }
func (l link) Temporary() bool { return l.passes }

// valve is no error.
type valve struct{ passes bool }

func (v *valve) Temporary() bool { return v.passes }

func level(t *testing.T, what string, event any, want string) {
	t.Helper()
	if got := alarm.Level(event); got != want {
		t.Errorf("%s: got %q, want %q", what, got, want)
	}
}

func TestSmokeIsPaged(t *testing.T) {
	level(t, "smoke, which is also an error and temporary", &alarm.Smoke{Room: "north"}, "page")
}

func TestWhatIsTemporaryWaits(t *testing.T) {
	level(t, "an error that passes", link{true}, "wait")
	level(t, "a valve that passes", &valve{true}, "wait")
}

func TestWhatStaysIsCalled(t *testing.T) {
	level(t, "an error whose Temporary says false", link{false}, "call")
	level(t, "a valve whose Temporary says false", &valve{false}, "call")
}

func TestOtherErrorsMakeATicket(t *testing.T) {
	level(t, "an error without Temporary", errors.New("fan worn"), "ticket")
}

func TestTheRestIsLogged(t *testing.T) {
	level(t, "a string", "door open", "log")
	level(t, "a number", 21, "log")
}

func TestNothingIsNone(t *testing.T) {
	level(t, "nil", nil, "none")
	var err error
	level(t, "an error that is nil", err, "none")
}
