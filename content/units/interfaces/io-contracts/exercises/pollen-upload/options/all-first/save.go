package pollen

import (
	"errors"
	"io"
)

var ErrTooLarge = errors.New("upload too large")

// region: save
func Save(dst io.Writer, upload io.Reader, limit int64) error {
	data, err := io.ReadAll(upload)
	if err == nil && int64(len(data)) > limit {
		return ErrTooLarge
	}
	if err == nil {
		_, err = dst.Write(data)
	}
	return err
}

// endregion
