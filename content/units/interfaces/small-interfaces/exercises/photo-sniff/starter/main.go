// An upload is refused though it can be read.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
)

// region: sniff
// Sniff tells the format of a picture by its first four bytes.
// What it returns reads the whole picture.
func Sniff(src io.Reader) (string, io.Reader, error) {
	size := "unknown size"
	if l, ok := src.(interface{ Len() int }); ok {
		size = fmt.Sprint(l.Len(), " bytes")
	}
	head := make([]byte, 4)
	if _, err := io.ReadFull(src, head); err != nil {
		return "", nil, fmt.Errorf("read head: %w", err)
	}
	whole, ok := src.(io.ReadSeeker)
	if !ok {
		return "", nil, errors.New("cannot rewind")
	}
	if _, err := whole.Seek(0, io.SeekStart); err != nil {
		return "", nil, fmt.Errorf("rewind: %w", err)
	}
	if string(head) != "\x89PNG" {
		return "other, " + size, whole, nil
	}
	return "png, " + size, whole, nil
}

// endregion

func main() {
	upload := bufio.NewReader(strings.NewReader("\x89PNG and all the rest"))
	kind, whole, err := Sniff(upload)
	if err != nil {
		fmt.Println("refused:", err)
		return
	}
	data, err := io.ReadAll(whole)
	fmt.Println(kind+":", len(data), "bytes read, error:", err)
}
