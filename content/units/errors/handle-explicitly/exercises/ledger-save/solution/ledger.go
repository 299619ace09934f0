package ledger

import (
	"errors"
	"io"
)

// Save writes the entry and closes f.
func Save(f io.WriteCloser, entry string) error {
	_, err := io.WriteString(f, entry)
	return errors.Join(err, f.Close())
}
