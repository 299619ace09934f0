// The network delivers a frame in pieces.
package main

import (
	"encoding/binary"
	"fmt"
	"io"
)

// chunks stands for a connection: each Read gives at most what came in one packet.
type chunks [][]byte

func (c *chunks) Read(p []byte) (int, error) {
	if len(*c) == 0 {
		return 0, io.EOF
	}
	n := copy(p, (*c)[0])
	if n == len((*c)[0]) {
		*c = (*c)[1:]
	} else {
		(*c)[0] = (*c)[0][n:]
	}
	return n, nil
}

// region: size
// frameSize reads the four bytes before each frame.
func frameSize(r io.Reader) (uint32, error) {
	header := make([]byte, 4)
	if _, err := r.Read(header); err != nil {
		return 0, err
	}
	return binary.BigEndian.Uint32(header), nil
}

// endregion

func main() {
	// region: main
	// 300 is 00 00 01 2c; the first packet ends after three bytes.
	conn := &chunks{{0, 0, 1}, {0x2c, 'o', 'r', 'd', 'e', 'r'}}
	size, err := frameSize(conn)
	fmt.Println("frame of", size, "bytes, error:", err)
	// endregion
}
