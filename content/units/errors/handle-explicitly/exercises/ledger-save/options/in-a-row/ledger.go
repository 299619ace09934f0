package ledger

import (
	"errors"
	"io"
)

// region: save
func Save(f io.WriteCloser, entry string) error {
	_, err := io.WriteString(f, entry)
	return errors.Join(err, f.Close())
}

// endregion
