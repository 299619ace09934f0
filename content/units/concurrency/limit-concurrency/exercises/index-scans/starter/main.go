// Command index counts the words of scanned documents, and bounds the pages that are in memory.
package main

import (
	"context"
	"fmt"
	"time"

	"golang.org/x/sync/semaphore"
)

type Document struct {
	Name  string
	Pages []string
}

func dropBlank(pages []string) []string {
	var kept []string
	for _, p := range pages {
		if p != "" {
			kept = append(kept, p)
		}
	}
	return kept
}

// region: index
type Index struct {
	pages *semaphore.Weighted // in memory, of all documents
	sizes map[string]int64
}

func (x *Index) Add(ctx context.Context, d Document) error {
	weight := int64(len(d.Pages))
	if err := x.pages.Acquire(ctx, weight); err != nil {
		return fmt.Errorf("index %s: %w", d.Name, err)
	}
	defer func() { x.pages.Release(weight) }()

	kept := dropBlank(d.Pages)
	weight = int64(len(kept))
	x.sizes[d.Name] = weight
	return nil
}

func main() {
	x := &Index{semaphore.NewWeighted(100), map[string]int64{}}
	for _, name := range []string{"deed", "will", "map", "diary", "log"} {
		d := scan(name) // 40 pages, 20 of them blank
		ctx, cancel := context.WithTimeout(context.Background(), limit)
		if err := x.Add(ctx, d); err != nil {
			fmt.Println(err)
		}
		cancel()
	}
	fmt.Println("indexed:", len(x.sizes))
}

// endregion

const limit = 200 * time.Millisecond

func scan(name string) Document {
	pages := make([]string, 40)
	for i := range 20 {
		pages[2*i] = "text"
	}
	return Document{name, pages}
}
