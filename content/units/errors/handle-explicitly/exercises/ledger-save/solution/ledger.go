package ledger

import (
	"errors"
	"io"
)

// Save writes the entry and closes f.
func Save(f io.WriteCloser, entry string) (err error) {
	defer func() { err = errors.Join(err, f.Close()) }()
	_, err = io.WriteString(f, entry)
	return err
}
