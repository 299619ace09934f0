// Two callers of a package that draws sheet music.
package main

import (
	"errors"
	"fmt"
	"log"
	"net/http"
)

type renderer struct{}

var score renderer

func (renderer) Render(id int) ([]byte, error) {
	return nil, fmt.Errorf("lay out page 2: %w", errors.New("no room for the alto"))
}

// region: web
// The web page shows one piece.
func show(w http.ResponseWriter, id int) {
	pdf, err := score.Render(id)
	if err != nil {
		log.Printf("score %d: %v", id, err)
		http.Error(w, "no score now", http.StatusInternalServerError)
		return
	}
	w.Write(pdf)
}

// The book of the year is printed only if it is complete.
func book(ids []int) ([][]byte, error) {
	var pages [][]byte
	for _, id := range ids {
		pdf, err := score.Render(id)
		if err != nil {
			return nil, fmt.Errorf("piece %d: %w", id, err)
		}
		pages = append(pages, pdf)
	}
	return pages, nil
}

// endregion

func main() {
	_ = show
	_, err := book([]int{4})
	fmt.Println(err)
}
