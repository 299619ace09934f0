package main

import (
	"fmt"

	"golang.org/x/sync/errgroup"
)

// region: scan
func scan(g *errgroup.Group, dir string) error {
	for _, sub := range subfolders[dir] {
		g.Go(func() error { return scan(g, sub) })
	}
	return nil
}

func main() {
	var g errgroup.Group
	g.SetLimit(2)
	g.Go(func() error { return scan(&g, "photos") })
	fmt.Println("scanned:", g.Wait())
}

var subfolders = map[string][]string{
	"photos":      {"photos/2025", "photos/2026"},
	"photos/2025": {"photos/2025/may"},
}

// endregion
