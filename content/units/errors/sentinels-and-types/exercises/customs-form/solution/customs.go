package customs

import (
	"errors"
	"fmt"
)

// Parcel is what a customs form says.
type Parcel struct {
	Grams   int
	Content string
}

// Check reports all that is wrong with a form, each as a *FieldError.
func Check(p Parcel) error {
	var errs []error
	if p.Grams <= 0 {
		errs = append(errs, &FieldError{Field: "grams", Rule: "required"})
	}
	if p.Grams > 20_000 {
		errs = append(errs, &FieldError{Field: "grams", Rule: "max"})
	}
	if p.Content == "" {
		errs = append(errs, &FieldError{Field: "content", Rule: "required"})
	}
	return errors.Join(errs...)
}

// region: field
// FieldError says which field breaks which rule.
type FieldError struct {
	Field, Rule string
}

func (e *FieldError) Error() string {
	return fmt.Sprintf("%s: %s", e.Field, e.Rule)
}

// Is takes a *FieldError as a pattern for e. A field that is empty in
// the pattern matches anything; nothing but a *FieldError is a pattern.
func (e *FieldError) Is(target error) bool {
	p, ok := target.(*FieldError)
	return ok &&
		(p.Field == "" || p.Field == e.Field) &&
		(p.Rule == "" || p.Rule == e.Rule)
}

// endregion
