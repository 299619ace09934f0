// Command avatars resizes avatars with three workers, without closing anything.
package main

import (
	"fmt"
	"sync"
)

type Avatar string

func resize(a Avatar) Avatar { return a + ".small" }

// region: program
func resizeAll(avatars []Avatar, show func(Avatar)) {
	jobs, small := make(chan Avatar), make(chan Avatar)
	go func() {
		for _, a := range avatars {
			jobs <- a
		}
		close(jobs)
	}()

	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			for a := range jobs {
				small <- resize(a)
			}
		})
	}
	go func() {
		wg.Wait()
		close(small)
	}()

	for s := range small {
		show(s)
	}
}

// endregion

func main() {
	n := 0
	resizeAll([]Avatar{"ana", "ben", "cleo", "dan"}, func(Avatar) { n++ })
	fmt.Println("resized:", n)
}
