// Package sums adds up the bytes of a folder's files.
package sums

import "sync"

// File is a file's content.
type File []byte

func checksum(f File) int {
	sum := 0
	for _, b := range f {
		sum += int(b)
	}
	return sum
}

// region: sums
// Total adds up the checksums of a folder's files.
func Total(folder []File) int {
	files, sums := make(chan File), make(chan int, 64)
	go func() {
		defer close(files)
		for _, f := range folder {
			files <- f
		}
	}()

	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for f := range files {
				sums <- checksum(f)
			}
		})
	}
	wg.Wait()
	close(sums)

	total := 0
	for s := range sums {
		total += s
	}
	return total
}

// endregion
