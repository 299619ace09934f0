package main

import "fmt"

// region: lockers
type Floor int

type Code string

// Kind says what a tag on a locker means.
func Kind[T ~int | ~string](tag T) string {
	switch any(tag).(type) {
	case int:
		return "number"
	case Floor:
		return "floor"
	case string:
		return "name"
	}
	return "unknown"
}

func main() {
	fmt.Println(Kind(12), Kind(Floor(2)), Kind(Floor(2)+1), Kind(Code("B7")))
}

// endregion
