package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
)

// packed is a catalogue of 1,000,000 equal bytes, compressed.
func packed() io.Reader {
	var b bytes.Buffer
	gz := gzip.NewWriter(&b)
	gz.Write(bytes.Repeat([]byte("s"), 1_000_000))
	gz.Close()
	return &b
}

// region: unpack
// limit is the most that a catalogue may have.
const limit = 4096

// Unpack stores at most limit bytes of a compressed catalogue.
func Unpack(dst io.Writer, upload io.Reader) (int64, error) {
	short := io.LimitReader(upload, limit)
	gz, err := gzip.NewReader(short)
	if err != nil {
		return 0, err
	}
	defer gz.Close()
	return io.Copy(dst, gz)
}

func main() {
	var shelf bytes.Buffer
	n, err := Unpack(&shelf, packed())
	fmt.Println(n, "bytes stored, error:", err)
}

// endregion
