package audit

import (
	"io"
	"os"
)

// region: move
func move(src, dst string) error {
	in, err := os.Open(src)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.Create(dst)
	if err != nil {
		return err
	}
	defer out.Close()
	if _, err := io.Copy(out, in); err != nil {
		os.Remove(dst)
		return err
	}
	os.Remove(src)
	return nil
}

// endregion

var _ = move
