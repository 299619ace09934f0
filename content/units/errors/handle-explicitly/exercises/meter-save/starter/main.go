package main

import (
	"errors"
	"fmt"
)

var W, C = errors.New("W"), errors.New("C")

// region: save
type file struct{ onWrite, onClose error }

func (f file) write() error { return f.onWrite }
func (f file) close() error { return f.onClose }

func saveA(f file) (err error) {
	defer func() {
		if cerr := f.close(); err == nil {
			err = cerr
		}
	}()
	return f.write()
}

func saveB(f file) (err error) {
	defer func() { err = f.close() }()
	return f.write()
}

func saveC(f file) error {
	err := f.write()
	defer func() { err = f.close() }()
	return err
}

func main() {
	for _, f := range []file{{nil, C}, {W, nil}, {W, C}} {
		fmt.Println(saveA(f), saveB(f), saveC(f))
	}
}

// endregion
