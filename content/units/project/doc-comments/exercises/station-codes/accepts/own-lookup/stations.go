// Package stations knows the codes of railway stations.
package stations

import (
	"errors"
	"fmt"
	"strings"
)

// ErrUnknown says that no station has a code.
var ErrUnknown = errors.New("unknown station")

var names = map[string]string{
	"AH": "Hamburg Hbf", "BLS": "Berlin Hbf", "FF": "Frankfurt Hbf",
}

// Find returns the name of the station with a code, such as "BLS". Codes
// are written in capitals. If there is none, the error wraps [ErrUnknown].
func Find(code string) (string, error) {
	name, ok := names[code]
	if !ok {
		return "", fmt.Errorf("%w: %q", ErrUnknown, code)
	}
	return name, nil
}

// Name returns the name of the station with a code, in capitals or small
// letters. If there is none, it returns the code itself.
//
// Deprecated: Use [Find], which tells unknown codes from names.
func Name(code string) string {
	if name, ok := names[strings.ToUpper(code)]; ok {
		return name
	}
	return code
}
