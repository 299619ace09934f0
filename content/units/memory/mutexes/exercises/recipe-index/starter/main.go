// Command recipes renames a recipe.
package main

import (
	"fmt"
	"sync"
)

// region: program
type Index struct {
	mu     sync.Mutex
	titles map[int]string
}

func (x *Index) Title(id int) string {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.titles[id]
}

func (x *Index) Rename(id int, title string) (was string) {
	x.mu.Lock()
	defer x.mu.Unlock()
	was = x.Title(id)
	x.titles[id] = title
	return was
}

func main() {
	x := &Index{titles: map[int]string{7: "soup"}}
	was := x.Rename(7, "stew")
	fmt.Println(was, "->", x.Title(7))
}

// endregion
