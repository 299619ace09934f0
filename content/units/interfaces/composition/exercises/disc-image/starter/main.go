package main

import (
	"fmt"
	"io"
)

// region: image
type Image struct{}

func (*Image) Read(p []byte) (int, error) {
	fmt.Print("read ")
	return 0, io.EOF
}

func (*Image) WriteTo(w io.Writer) (int64, error) {
	fmt.Print("writeto ")
	return 0, nil
}

type named struct {
	*Image
	name string
}

type audited struct {
	io.Reader
	by string
}

func main() {
	img := &Image{}
	io.Copy(io.Discard, named{img, "backup"})
	io.Copy(io.Discard, audited{img, "night shift"})
}

// endregion
