package clip

import (
	"encoding/binary"
	"fmt"
	"io"
)

// region: rate
// Rate reads the sample rate of a clip, and leaves src at its start.
// region: sig
func Rate(src io.ReadWriteSeeker) (uint32, error) {
	// endregion
	head := make([]byte, 28)
	if _, err := io.ReadFull(src, head); err != nil {
		return 0, fmt.Errorf("read header: %w", err)
	}
	if _, err := src.Seek(0, io.SeekStart); err != nil {
		return 0, fmt.Errorf("rewind: %w", err)
	}
	return binary.LittleEndian.Uint32(head[24:]), nil
}

// endregion
