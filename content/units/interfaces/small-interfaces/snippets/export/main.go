// A price list can be written to anything that takes bytes.
package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
)

// region: export
type price struct {
	sku   string
	cents int
}

func export(w io.Writer, prices []price) error {
	for _, p := range prices {
		if _, err := fmt.Fprintf(w, "%s,%d\n", p.sku, p.cents); err != nil {
			return fmt.Errorf("export %s: %w", p.sku, err)
		}
	}
	return nil
}

// endregion

func main() {
	var buf bytes.Buffer
	if err := export(&buf, []price{{"T1", 250}}); err != nil {
		fmt.Println(err)
	}
	if err := export(os.Stdout, []price{{"T1", 250}}); err != nil {
		fmt.Println(err)
	}
	fmt.Println(buf.Len(), "bytes in memory")
}
