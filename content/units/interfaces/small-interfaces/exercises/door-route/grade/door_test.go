package grade_test

import (
	"errors"
	"reflect"
	"slices"
	"testing"

	door "course.example/units/interfaces/small-interfaces/exercises/door-route/solution"
)

var errJammed = errors.New("jammed")

// bolt can be unlocked, and nothing else.
type bolt struct {
	refuses string
	doors   []string
}

func (b *bolt) Unlock(door string) error {
	b.doors = append(b.doors, door)
	if door == b.refuses {
		return errJammed
	}
	return nil
}

// alarm has a Reset that means something else to it, and is in the way of nobody.
type alarm struct {
	bolt
	resets int
}

func (a *alarm) Reset()             { a.resets++ }
func (a *alarm) Unlocked() []string { return nil }

// open calls Open with l, if its parameter takes it.
func open(t *testing.T, what string, l any, doors ...string) error {
	t.Helper()
	f := reflect.ValueOf(door.Open)
	if !reflect.TypeOf(l).AssignableTo(f.Type().In(0)) {
		t.Fatalf("%s: got a parameter that refuses it, want one that takes it", what)
	}
	err, _ := f.CallSlice([]reflect.Value{reflect.ValueOf(l), reflect.ValueOf(doors)})[0].Interface().(error)
	return err
}

func TestUnlockIsEnough(t *testing.T) {
	b := &bolt{}
	err := open(t, "a type with Unlock only", b, "gate", "hall", "lab")
	if want := []string{"gate", "hall", "lab"}; err != nil || !slices.Equal(b.doors, want) {
		t.Errorf("a route of three: got %q and %v, want %q and nil", b.doors, err, want)
	}
}

func TestTheFirstRefusalEndsIt(t *testing.T) {
	b := &bolt{refuses: "hall"}
	err := open(t, "a type with Unlock only", b, "gate", "hall", "lab")
	if want := []string{"gate", "hall"}; !errors.Is(err, errJammed) || !slices.Equal(b.doors, want) {
		t.Errorf("the second door is jammed: got %q and %v, want %q and an error that wraps %v", b.doors, err, want, errJammed)
	}
}

func TestNothingIsReset(t *testing.T) {
	a := &alarm{}
	if err := open(t, "an alarm, whose Reset switches it off", a, "gate"); err != nil || a.resets != 0 {
		t.Errorf("an alarm, whose Reset switches it off: got %d resets and %v, want 0 and nil", a.resets, err)
	}
	fake := &door.FakeLock{}
	open(t, "the fake", fake, "gate")
	open(t, "the fake", fake, "hall")
	if want := []string{"gate", "hall"}; !slices.Equal(fake.Unlocked(), want) {
		t.Errorf("the fake, after two routes: got %q, want %q", fake.Unlocked(), want)
	}
}

func TestTheRelayStillFits(t *testing.T) {
	if err := open(t, "the relay", &door.Relay{}, "gate"); err != nil {
		t.Errorf("the relay: got %v, want nil", err)
	}
}

func TestWhatCannotUnlockIsRefused(t *testing.T) {
	if reflect.TypeOf(struct{}{}).AssignableTo(reflect.TypeOf(door.Open).In(0)) {
		t.Error("a type without Unlock: got a parameter that takes it, want one that refuses it")
	}
}
