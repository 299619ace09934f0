package visa

import "errors"

// Form is an application for a visa.
type Form struct {
	Name string
	Days int
}

// FormError names the field that is wrong.
type FormError struct{ Field string }

func (e *FormError) Error() string { return "wrong field: " + e.Field }

// Check returns nil for a form with a name and 1 to 90 days, and a *FormError
// for the first wrong field of any other.
func Check(f Form) error {
	if f.Name == "" {
		return &FormError{"Name"}
	}
	if f.Days < 1 || f.Days > 90 {
		return errors.New("wrong field: Days")
	}
	return nil
}
