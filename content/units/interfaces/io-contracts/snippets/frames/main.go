// Frames are copied without keeping one in memory.
package main

import (
	"encoding/binary"
	"fmt"
	"io"
	"os"
	"strings"
)

// region: frames
// copyFrame copies one frame. io.EOF says that there is none left.
func copyFrame(dst io.Writer, r io.Reader) error {
	var header [4]byte
	if _, err := io.ReadFull(r, header[:]); err != nil {
		return err // io.EOF as it is
	}
	size := int64(binary.BigEndian.Uint32(header[:]))
	_, err := io.CopyN(dst, r, size)
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

// endregion

func main() {
	conn := strings.NewReader("\x00\x00\x00\x06order\n\x00\x00\x00\x09ref")
	for {
		err := copyFrame(os.Stdout, conn)
		if err != nil {
			fmt.Println("\nend:", err)
			return
		}
	}
}
