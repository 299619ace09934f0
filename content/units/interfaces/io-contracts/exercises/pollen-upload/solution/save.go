// Package pollen takes uploads of pollen counts.
package pollen

import (
	"errors"
	"io"
)

// ErrTooLarge is returned for an upload over the limit.
var ErrTooLarge = errors.New("upload too large")

// Save copies an upload that is not over the limit.
func Save(dst io.Writer, upload io.Reader, limit int64) error {
	n, err := io.Copy(dst, io.LimitReader(upload, limit+1))
	if err == nil && n > limit {
		return ErrTooLarge
	}
	return err
}
