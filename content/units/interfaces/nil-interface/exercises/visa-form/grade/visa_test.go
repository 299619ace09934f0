package visa_test

import (
	"errors"
	"testing"

	visa "course.example/units/interfaces/nil-interface/exercises/visa-form/solution"
)

func TestCheck(t *testing.T) {
	tests := []struct {
		name  string
		form  visa.Form
		field string // "": the form is right
	}{
		{"all right", visa.Form{Name: "Noor", Days: 30}, ""},
		{"longest stay", visa.Form{Name: "Noor", Days: 90}, ""},
		{"no name", visa.Form{Days: 30}, "Name"},
		{"no days", visa.Form{Name: "Noor"}, "Days"},
		{"too many days", visa.Form{Name: "Noor", Days: 91}, "Days"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			err := visa.Check(test.form)
			if test.field == "" {
				if err != nil {
					t.Errorf("got %T, want nil", err)
				}
				return
			}
			got, ok := errors.AsType[*visa.FormError](err)
			if !ok || got == nil || got.Field != test.field {
				t.Errorf("got %T, want a *FormError for %s", err, test.field)
			}
		})
	}
}
