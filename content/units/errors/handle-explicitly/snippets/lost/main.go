// The export reports success, and nothing was stored.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
)

type order struct {
	id    string
	cents int
}

// fullDisk stands for a file on a disk without room.
type fullDisk struct{ stored int }

func (d *fullDisk) Write([]byte) (int, error) { return 0, errors.New("no space left on device") }
func (d *fullDisk) Close() error              { return nil }

// region: export
func export(out io.WriteCloser, orders []order) error {
	defer out.Close()
	w := bufio.NewWriter(out)
	defer w.Flush()
	for _, o := range orders {
		fmt.Fprintf(w, "%s,%d\n", o.id, o.cents)
	}
	return nil
}

// endregion

func main() {
	file := &fullDisk{}
	orders := []order{{"A-17", 1250}, {"A-18", 990}, {"A-19", 4400}}
	// region: nightly
	if err := export(file, orders); err != nil {
		fmt.Println("export:", err)
	} else {
		fmt.Println("exported", len(orders), "orders")
	}
	// endregion
	fmt.Println("bytes in the file:", file.stored)
}
