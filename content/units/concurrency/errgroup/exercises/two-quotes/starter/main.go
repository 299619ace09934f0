package main

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"
)

// region: quotes
var shops = []shop{
	{name: "north", takes: time.Second, err: errors.New("north: sold out")},
	{name: "south", takes: 500 * time.Millisecond},
	{name: "west", takes: 10 * time.Millisecond, err: errors.New("west: closed")},
}

func viaWaitGroup() error {
	var wg sync.WaitGroup
	errs := make([]error, len(shops))
	for i, s := range shops {
		wg.Go(func() { errs[i] = s.quote() })
	}
	wg.Wait()
	return errors.Join(errs...)
}

func viaGroup() error {
	var g errgroup.Group
	for _, s := range shops {
		g.Go(func() error { return s.quote() })
	}
	return g.Wait()
}

// endregion

type shop struct {
	name  string
	takes time.Duration
	err   error
}

// region: quotes
// quote sleeps for s.takes and returns s.err.
func (s shop) quote() error {
	time.Sleep(s.takes)
	return s.err
}

// endregion

func main() {
	fmt.Println("A:", strings.ReplaceAll(viaWaitGroup().Error(), "\n", ", "))
	fmt.Println("B:", strings.ReplaceAll(viaGroup().Error(), "\n", ", "))
}
