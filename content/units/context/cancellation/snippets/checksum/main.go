// Command checksum sums up an archive until somebody calls it off at block 1,000.
package main

import (
	"context"
	"fmt"
	"hash/crc32"
)

// Archive is a list of blocks. It calls a function when block 1,000 is read.
type Archive struct {
	blocks int
	at1000 func()
}

// Len returns the number of blocks.
func (a Archive) Len() int { return a.blocks }

// Block returns a block.
func (a Archive) Block(i int) []byte {
	if i == 1000 {
		a.at1000()
	}
	return []byte{byte(i), byte(i >> 8)}
}

// region: sum
func checksum(ctx context.Context, a Archive) (uint32, error) {
	var sum uint32
	for i := range a.Len() {
		if i%256 == 0 {
			if err := ctx.Err(); err != nil {
				return 0, fmt.Errorf("at block %d: %w", i, err)
			}
		}
		sum = crc32.Update(sum, crc32.IEEETable, a.Block(i))
	}
	return sum, nil
}

// endregion

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	sum, err := checksum(ctx, Archive{blocks: 1_000_000, at1000: cancel})
	fmt.Println(sum, err)
}
