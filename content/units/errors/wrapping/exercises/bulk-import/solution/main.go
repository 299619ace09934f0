package main

import (
	"errors"
	"fmt"
)

var (
	errDuplicate = errors.New("duplicate")
	errLocked    = errors.New("table locked")
)

func store(row string) error {
	switch row {
	case "b":
		return errDuplicate
	case "d":
		return errLocked
	}
	return nil
}

// region: import
// rowErrors holds what went wrong, row by row.
type rowErrors []error

func (r rowErrors) Error() string {
	return fmt.Sprintf("%d rows refused, first: %v", len(r), r[0])
}

func (r rowErrors) Unwrap() []error { return r }

func importRows(rows []string) error {
	var refused rowErrors
	for i, row := range rows {
		if err := store(row); err != nil {
			refused = append(refused, fmt.Errorf("row %d: %w", i+1, err))
		}
	}
	if len(refused) == 0 {
		return nil
	}
	return fmt.Errorf("import: %w", refused)
}

func main() {
	err := importRows([]string{"a", "b", "c", "d"})
	fmt.Println(err)
	fmt.Println("try again later:", errors.Is(err, errLocked))
}

// endregion
