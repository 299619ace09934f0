package visa_test

import (
	"fmt"
	"testing"

	visa "course.example/units/interfaces/nil-interface/exercises/visa-form/solution"
)

func TestCheck(t *testing.T) {
	tests := []struct {
		name string
		form visa.Form
		want string
	}{
		{"all right", visa.Form{Name: "Noor", Days: 30}, "<nil>"},
		{"no name", visa.Form{Days: 30}, "wrong field: Name"},
		{"no days", visa.Form{Name: "Noor"}, "wrong field: Days"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := fmt.Sprint(visa.Check(test.form)); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}
