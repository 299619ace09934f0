// A hospital imports its beds and stops at the first row.
package main

import "fmt"

// region: import
type RowError struct {
	Line int
	Text string
}

func (e *RowError) Error() string {
	return fmt.Sprintf("line %d: %s", e.Line, e.Text)
}

// checkRow returns nil for a row that is good.
func checkRow(line int, cells []string) *RowError {
	if len(cells) != 2 {
		return &RowError{line, "want ward and bed"}
	}
	return nil
}

func importBeds(rows [][]string) (int, error) {
	var err error
	for i, cells := range rows {
		err = checkRow(i+1, cells)
		if err != nil {
			return i, err
		}
	}
	return len(rows), nil
}

// endregion

func main() {
	rows := [][]string{{"north", "1"}, {"north", "2"}, {"south", "1"}}
	n, err := importBeds(rows)
	fmt.Printf("%d of %d beds, error: %v\n", n, len(rows), err)
}
