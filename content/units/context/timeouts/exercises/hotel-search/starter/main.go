// Command hotels calls a search off because a newer one came.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// region: search
var errNewDates = errors.New("the guest changed the dates")

func main() {
	page, stop := context.WithCancelCause(context.Background())
	search, cancel := context.WithTimeout(page, time.Minute)
	defer cancel()

	stop(errNewDates)
	<-search.Done()

	err := search.Err()
	fmt.Printf("%v / %v / %t\n",
		err, context.Cause(search), errors.Is(err, errNewDates))
}

// endregion
