package visa

import "fmt"

// region: visa
// Passport is the number of a passport.
type Passport string

func (p Passport) Valid() bool { return len(p) == 9 }

// Check returns an error for the first code that is not valid.
func Check[C interface {
	~string
	Valid() bool
}](codes ...C) error {
	for _, c := range codes {
		if !c.Valid() {
			return fmt.Errorf("code %q is not valid", string(c))
		}
	}
	return nil
}

func checkIn(first, second Number) error {
	return Check(first, second)
}

// endregion

var _ = checkIn

// region: number
type Number = Passport

// endregion
