package main

import (
	"fmt"

	"golang.org/x/sync/errgroup"
)

// region: import
type Config struct {
	Source  string
	Workers int // how many files at once
}

func load(cfg Config, files []string) error {
	var g errgroup.Group
	g.SetLimit(cfg.Workers)
	for _, f := range files {
		g.Go(func() error {
			fmt.Println("import", f)
			return nil
		})
	}
	return g.Wait()
}

func main() {
	err := load(Config{Source: "ecb"}, []string{"usd.csv"})
	fmt.Println("error:", err)
}

// endregion
