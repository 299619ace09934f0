package grade_test

import (
	"errors"
	"fmt"
	"testing"

	gates "course.example/units/grpc/status-errors/exercises/irrigation-gates/solution"
)

func check(t *testing.T, err error, want gates.Code) {
	t.Helper()
	if got := gates.CodeOf(fmt.Errorf("open gate 4: %w", err)); got != want {
		t.Errorf("open gate 4: %v: got %s, want %s", err, got, want)
	}
}

func TestALoginAndARightAreTwoThings(t *testing.T) {
	check(t, gates.ErrNoLogin, gates.Unauthenticated)
	check(t, gates.ErrForeign, gates.PermissionDenied)
}

func TestAWrongRequestIsWrongInAnyState(t *testing.T) {
	check(t, gates.ErrNegative, gates.InvalidArgument)
}

func TestAStateThatMustChangeFirst(t *testing.T) {
	check(t, gates.ErrFrozen, gates.FailedPrecondition)
}

func TestALostRaceMayBeginAnew(t *testing.T) {
	check(t, gates.ErrChanged, gates.Aborted)
}

func TestAQuotaIsExhausted(t *testing.T) {
	check(t, gates.ErrQuota, gates.ResourceExhausted)
}

func TestAllElseIsInternal(t *testing.T) {
	check(t, errors.New("pump on fire"), gates.Internal)
}
