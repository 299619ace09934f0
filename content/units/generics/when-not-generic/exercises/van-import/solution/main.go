package main

import (
	"errors"
	"fmt"
	"io"
)

// region: import
// Source gives rows, and has Err after the last one.
type Source interface {
	Next() bool
	Err() error
}

// Import counts the rows of src, and closes it if it can be closed.
func Import(src Source) (rows int, err error) {
	if c, ok := src.(io.Closer); ok {
		defer func() { err = errors.Join(err, c.Close()) }()
	}
	for src.Next() {
		rows++
	}
	return rows, src.Err()
}

// endregion

var _ io.Closer = (*vans)(nil)

// vans is a list of vans.
type vans struct{ left int }

func (v *vans) Next() bool {
	v.left--
	return v.left >= 0
}

func (v *vans) Err() error { return nil }

func (v *vans) Close() error {
	fmt.Println("list closed")
	return nil
}

func main() {
	rows, err := Import(&vans{left: 3})
	fmt.Println(rows, "vans,", err)
}
