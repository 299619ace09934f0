package grade_test

import (
	"errors"
	"slices"
	"testing"

	rental "course.example/units/errors/named-results/exercises/bike-rental/solution"
)

var (
	errTaken = errors.New("bike taken")
	errCard  = errors.New("card refused")
	errLock  = errors.New("lock frozen")
)

// station fails where it is told to, and notes the calls.
type station struct {
	reserve, charge, unlock error
	calls                   []string
}

func (s *station) Reserve(bike string) error {
	s.calls = append(s.calls, "reserve "+bike)
	return s.reserve
}

func (s *station) Charge(card string) error {
	s.calls = append(s.calls, "charge "+card)
	return s.charge
}

func (s *station) Unlock(bike string) error {
	s.calls = append(s.calls, "unlock "+bike)
	return s.unlock
}

func (s *station) Cancel(bike string) { s.calls = append(s.calls, "cancel "+bike) }

func rent(t *testing.T, name string, s *station, cause error, want ...string) {
	t.Helper()
	err := rental.Rent(s, "b7", "c2")
	if !errors.Is(err, cause) {
		t.Errorf("%s: got error %v, want %v", name, err, cause)
	}
	if !slices.Equal(s.calls, want) {
		t.Errorf("%s: got the calls %q, want %q", name, s.calls, want)
	}
}

func TestFailedStepCancelsTheReservation(t *testing.T) {
	rent(t, "card refused", &station{charge: errCard}, errCard, "reserve b7", "charge c2", "cancel b7")
	rent(t, "lock frozen", &station{unlock: errLock}, errLock, "reserve b7", "charge c2", "unlock b7", "cancel b7")
}

func TestRentedBikeStaysReserved(t *testing.T) {
	rent(t, "all goes well", &station{}, nil, "reserve b7", "charge c2", "unlock b7")
}

func TestNothingIsCancelledWithoutReservation(t *testing.T) {
	rent(t, "bike taken", &station{reserve: errTaken}, errTaken, "reserve b7")
}
