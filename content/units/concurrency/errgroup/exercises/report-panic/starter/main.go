package main

import (
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"
)

// region: build
func build(pages []string) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("build: %v", r)
		}
	}()
	var g errgroup.Group
	for _, p := range pages {
		g.Go(func() error { return render(p) })
	}
	return g.Wait()
}

func render(page string) error {
	if page == "cover" {
		panic("no font for " + page)
	}
	time.Sleep(2 * time.Second) // the other pages take their time
	return nil
}

func main() {
	fmt.Println(build([]string{"cover", "index"}))
}

// endregion
