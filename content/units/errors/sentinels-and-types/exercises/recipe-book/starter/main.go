// What callers of a recipe book can come to rely on.
package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
)

type recipe struct{ title, text string }

// What follows stands for the package of the store.

var errLocked = errors.New("store: table locked")

type store struct{}

func (*store) Put(recipe) error { return errLocked }

func parse(data []byte) (recipe, error) {
	title, text, ok := strings.Cut(string(data), "\n")
	if !ok {
		return recipe{}, errors.New("no text below the title")
	}
	return recipe{title, text}, nil
}

// region: import
// ErrFormat says that a text is no recipe.
var ErrFormat = errors.New("not a recipe")

// Book keeps recipes. Its store will be replaced.
type Book struct{ store *store }

// Import reads one recipe from r.
func (b *Book) Import(r io.Reader) error {
	data, err := io.ReadAll(r)
	if err != nil {
		return fmt.Errorf("read recipe: %w", err)
	}
	rec, err := parse(data)
	if err != nil {
		return fmt.Errorf("%w: %v", ErrFormat, err)
	}
	return b.store.Put(rec)
}

// endregion

func main() {
	b := &Book{store: &store{}}
	err := b.Import(strings.NewReader("Ramen\nBoil the broth."))
	fmt.Println(err)
	fmt.Println("a caller can match the store:", errors.Is(err, errLocked))
}
