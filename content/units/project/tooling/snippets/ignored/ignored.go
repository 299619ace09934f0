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

func Body(r io.Reader) ([]byte, error) {
	//lint:ignore SA1019 io.ReadAll came with Go 1.16
	return io.ReadAll(r)
}

// endregion
