package grade_test

import (
	"errors"
	"testing"

	vault "course.example/units/errors/wrapping/exercises/seed-vault/solution"
)

func TestMissingSeedIsFound(t *testing.T) {
	v := &vault.Vault{Stock: map[string]int{"rye": 0}}
	err := v.Withdraw(1, "rye")
	if !errors.Is(err, vault.ErrNoSeed) {
		t.Errorf("errors.Is(err, ErrNoSeed): got false, want true for the error %q", err)
	}
}

func TestLabelErrorsStayInside(t *testing.T) {
	v := &vault.Vault{Labels: map[int]error{2: vault.ErrLabel}, Stock: map[string]int{"rye": 1}}
	err := v.Withdraw(2, "rye")
	if err == nil || errors.Is(err, vault.ErrLabel) {
		t.Errorf("errors.Is(err, ErrLabel): got true, want false for the error %q", err)
	}
}

func TestMessagesSayWhatFailed(t *testing.T) {
	v := &vault.Vault{Labels: map[int]error{2: vault.ErrLabel}, Stock: map[string]int{}}
	for shelf, want := range map[int]string{
		1: "withdraw oat: no seed left",
		2: "read label of shelf 2: label unreadable",
	} {
		if err := v.Withdraw(shelf, "oat"); err == nil || err.Error() != want {
			t.Errorf("shelf %d: got %v, want %s", shelf, err, want)
		}
	}
}
