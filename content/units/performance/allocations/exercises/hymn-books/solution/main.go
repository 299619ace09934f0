// Command hymns counts in how many books a hymn stands.
package main

import (
	"fmt"
	"runtime"
	"strings"
)

// region: count
type Index struct {
	books map[string]int // by title
}

func (x *Index) Add(book string) {
	seen := map[string]bool{}
	for line := range strings.Lines(book) {
		title, isTitle := strings.CutPrefix(line, "# ")
		if !isTitle {
			continue
		}
		title = strings.TrimSpace(title)
		if !seen[title] {
			seen[title] = true
			x.books[strings.Clone(title)]++
		}
	}
}

// endregion

func main() {
	x := &Index{books: map[string]int{}}
	for n := range 40 {
		x.Add(fmt.Sprintf("# Hymn %d\n%s\n", n, strings.Repeat("la ", 1<<20)))
	}
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Printf("%d titles, heap: %d MiB\n", len(x.books), m.HeapAlloc>>20)
	runtime.KeepAlive(x)
}
