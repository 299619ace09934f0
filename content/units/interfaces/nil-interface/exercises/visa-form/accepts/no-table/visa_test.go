package visa_test

import (
	"testing"

	visa "course.example/units/interfaces/nil-interface/exercises/visa-form/solution"
)

func TestRight(t *testing.T) {
	if visa.Check(visa.Form{Name: "Noor", Days: 30}) != nil {
		t.Error("a form that is right was refused")
	}
}

func TestWrongDays(t *testing.T) {
	for _, days := range []int{-1, 0, 91, 1000} {
		err, ok := visa.Check(visa.Form{Name: "Noor", Days: days}).(*visa.FormError)
		if !ok || err == nil || err.Field != "Days" {
			t.Errorf("%d days: got %v, want an error for Days", days, err)
		}
	}
}
