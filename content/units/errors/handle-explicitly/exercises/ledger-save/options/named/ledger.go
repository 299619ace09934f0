package ledger

import (
	"errors"
	"io"
)

// region: save
func Save(f io.WriteCloser, entry string) (err error) {
	defer func() { err = errors.Join(err, f.Close()) }()
	_, err = io.WriteString(f, entry)
	return err
}

// endregion
