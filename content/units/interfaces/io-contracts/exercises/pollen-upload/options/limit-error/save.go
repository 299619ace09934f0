package pollen

import (
	"errors"
	"io"
)

var ErrTooLarge = errors.New("upload too large")

// region: save
func Save(dst io.Writer, upload io.Reader, limit int64) error {
	_, err := io.Copy(dst, io.LimitReader(upload, limit))
	if err == io.EOF {
		return ErrTooLarge
	}
	return err
}

// endregion
