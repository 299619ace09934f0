package sundial

import (
	"fmt"
	"io"
	"strings"
)

// region: sundial
// Motto makes the line that is cut into the dial.
func Motto(r io.Reader, year int) (string, error) {
	//lint:ignore SA1019 our oldest customers still run Go 1.15
	text, err := io.ReadAll(r)
	if err != nil {
		return "", fmt.Errorf("motto: %w", err)
	}
	words := strings.Fields(string(text))
	if len(words) == 0 {
		words = []string{"tempus", "fugit"}
	}
	//lint:ignore SA1019 a draft, the stonecutter sets the capitals
	line := strings.Title(strings.Join(words, " "))
	return fmt.Sprintf("%s · %d", line, year), nil
}

// endregion
