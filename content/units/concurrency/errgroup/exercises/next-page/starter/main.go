package main

import (
	"fmt"

	"golang.org/x/sync/errgroup"
)

// region: page
func page(g *errgroup.Group, n int) error {
	fmt.Println("page", n)
	if n < 4 {
		g.Go(func() error { return page(g, n+1) })
	}
	return nil
}

func main() {
	var g errgroup.Group
	g.SetLimit(2)
	g.Go(func() error { return page(&g, 1) })
	if err := g.Wait(); err != nil {
		fmt.Println(err)
	}
	fmt.Println("end")
}

// endregion
