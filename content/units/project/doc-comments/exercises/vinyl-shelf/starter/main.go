// A shelf whose comments promise more than its code keeps.
package main

import "fmt"

// region: shelf

// A Shelf holds records in the order in which they came.
type Shelf struct {
	titles []string
}

// Add puts a record at the end of the shelf.
func (s *Shelf) Add(title string) {
	s.titles = append(s.titles, title)
}

// Newest returns the last n records that came, or all if there are fewer.
// The caller may change what it gets.
func (s *Shelf) Newest(n int) []string {
	from := max(len(s.titles)-n, 0)
	return s.titles[from:]
}

// Each calls f for each record. What f adds to the shelf is not visited.
func (s *Shelf) Each(f func(title string)) {
	for _, title := range s.titles {
		f(title)
	}
}

// endregion

func main() {
	var s Shelf
	for _, title := range []string{"Kind of Blue", "Horses", "Blue Train"} {
		s.Add(title)
	}
	// region: shelf
	shown := s.Newest(2)
	shown[0] = "(sold)"
	s.Each(func(title string) { fmt.Println(title) })
	// endregion
}
