package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
)

// region: pack
func pack(labels []string) ([]byte, error) {
	var buf bytes.Buffer
	zw := gzip.NewWriter(&buf)
	for _, l := range labels {
		if _, err := io.WriteString(zw, l+"\n"); err != nil {
			return nil, err
		}
	}
	if err := zw.Close(); err != nil {
		return nil, err
	}
	return buf.Bytes(), nil
}

// endregion

func main() {
	data, err := pack([]string{"fragile", "this side up"})
	fmt.Println("pack:", err)
	zr, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		fmt.Println("unpack:", err)
		return
	}
	text, err := io.ReadAll(zr)
	fmt.Printf("unpack: %q %v\n", text, err)
}
