package main

import (
	"encoding/csv"
	"errors"
	"fmt"
)

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("disk full") }

// region: tax
func main() {
	w := csv.NewWriter(full{})
	fmt.Println(w.Write([]string{"2026", "income", "1250"}))
	fmt.Println(w.Error())
	w.Flush()
	fmt.Println(w.Error())
}

// endregion
