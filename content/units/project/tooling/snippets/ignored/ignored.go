// Package ignored shows what staticcheck says of its own directives.
package ignored

import (
	"io"
	"strings"
)

// region: ignored
func LogHeading(name string) string {
	//lint:ignore SA1019 in a log any capital will do
	return strings.Title(name)
}

func Label(name string) string {
	//lint:ignore SA1019
	return strings.Title(name)
}

func Body(r io.Reader) (string, error) {
	//lint:ignore SA4006 the error is looked at below
	text, err := io.ReadAll(r)
	if err != nil {
		return "", err
	}
	return string(text), nil
}

// endregion
