package dial

import (
	"fmt"
	"strconv"
)

// region: dial
// Dial is a setting from 0 to 11.
type Dial struct{ at int }

func (d *Dial) Set(text string) error {
	n, err := strconv.Atoi(text)
	if err != nil || n < 0 || n > 11 {
		return fmt.Errorf("%q is no position of a dial", text)
	}
	d.at = n
	return nil
}

// Read makes a T of text, by the Set method of *T.
func Read[T any, PT interface {
	*T
	Set(text string) error
}](text string) (T, error) {
	var v T
	err := PT(&v).Set(text)
	return v, err
}

func Volume(text string) (Dial, error) {
	return Read[Dial](text)
}

// endregion

// At returns the position.
func (d Dial) At() int { return d.at }
