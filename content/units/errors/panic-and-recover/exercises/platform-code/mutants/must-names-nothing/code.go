package platform

import "fmt"

// Code is a platform of the station: a letter from A to F and a digit.
type Code string

// ParseCode reads what a traveller typed. It returns an error for anything
// that is no platform, the empty text too.
func ParseCode(text string) (Code, error) {
	if len(text) != 2 || text[0] < 'A' || text[0] > 'F' || text[1] < '0' || text[1] > '9' {
		return "", fmt.Errorf("no platform: %s", text)
	}
	return Code(text), nil
}

// MustCode is for codes in our own source. For anything else than a
// platform it panics with an error that contains text.
func MustCode(text string) Code {
	code, err := ParseCode(text)
	if err != nil {
		panic(fmt.Errorf("no such platform"))
	}
	return code
}
