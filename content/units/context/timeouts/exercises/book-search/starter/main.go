// Command search ends two searches in different ways.
package main

import (
	"context"
	"fmt"
	"time"
)

// region: search
func main() {
	job, stop := context.WithCancel(context.Background())
	defer stop()

	title, cancelTitle := context.WithTimeout(job, time.Hour)
	cancelTitle() // the search by title was done in 3 ms

	author, cancelAuthor := context.WithTimeout(job, 50*time.Millisecond)
	<-author.Done() // the search by author was not
	cancelAuthor()

	fmt.Printf("%v / %v / %v\n", title.Err(), author.Err(), job.Err())
}

// endregion
