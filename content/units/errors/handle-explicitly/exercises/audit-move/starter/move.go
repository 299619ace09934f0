package audit

import (
	"fmt"
	"io"
	"os"
	"strings"
)

// region: move
func move(src, dst string) (string, error) {
	in, err := os.Open(src)
	if err != nil {
		return "", err
	}
	defer in.Close()
	out, err := os.Create(dst)
	if err != nil {
		return "", err
	}
	defer out.Close()
	n, err := io.Copy(out, in)
	if err != nil {
		return "", err
	}
	var note strings.Builder
	fmt.Fprintf(&note, "%d bytes from %s", n, src)
	os.Remove(src)
	return note.String(), nil
}

// endregion

var _ = move
