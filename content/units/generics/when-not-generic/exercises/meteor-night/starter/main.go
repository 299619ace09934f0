package main

import "fmt"

// region: meteor
type Event interface{ Kind() string }

type Flash struct{ Seconds int }

func (f Flash) Kind() string { return "flash" }

type Trail struct{ Degrees int }

func (t Trail) Kind() string { return "trail" }

// Count counts the events of each kind.
func Count[E Event](events []E) map[string]int {
	var e E
	return map[string]int{e.Kind(): len(events)}
}

func main() {
	fmt.Println(Count([]Flash{{Seconds: 1}, {Seconds: 2}}))
	fmt.Println(Count([]Event{Trail{Degrees: 9}, Flash{Seconds: 1}}))
}

// endregion
