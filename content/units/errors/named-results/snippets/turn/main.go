package main

import "fmt"

var open, most int

type archive struct{ name string }

func openArchive(name string) *archive {
	open++
	most = max(most, open)
	return &archive{name}
}

func (a *archive) Close() { open-- }

func (a *archive) pages() int { return len(a.name) }

// region: count
func countPages(names []string) int {
	pages := 0
	for _, name := range names {
		pages += pagesOf(name)
	}
	return pages
}

func pagesOf(name string) int {
	a := openArchive(name)
	defer a.Close()
	return a.pages()
}

// endregion

func main() {
	countPages([]string{"2023", "2024", "2025"})
	fmt.Println("most archives open at once:", most)
}
