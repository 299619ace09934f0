package restore

import (
	"encoding/binary"
	"io"
	"os"
)

// region: restore
// Restore reads a backup, and closes it whatever happens.
func Restore(src Source, dst io.Writer) error {
	defer src.Close()
	var size uint32
	if err := binary.Read(src, binary.BigEndian, &size); err != nil {
		return err
	}
	if _, err := src.Seek(512, io.SeekStart); err != nil {
		return err
	}
	_, err := io.CopyN(dst, src, int64(size))
	return err
}

// endregion

// region: source
type Source interface {
	io.ReadSeeker
	io.Closer
}

// endregion

var _ Source = (*os.File)(nil)
