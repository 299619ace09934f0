// Command seats fills in what a configuration leaves out.
package main

import (
	"fmt"
	"reflect"
)

// region: fill
type Hall struct {
	Name string
	Rows int
}

// fill sets each number that is 0 to n.
func fill(config any, n int64) {
	s := reflect.Indirect(reflect.ValueOf(config))
	for i := range s.NumField() {
		if f := s.Field(i); f.Kind() == reflect.Int && f.IsZero() {
			f.SetInt(n)
		}
	}
}

func main() {
	small, large := Hall{Name: "small"}, Hall{Name: "large"}
	fill(&large, 40)
	fmt.Println(large.Rows)
	fill(small, 12)
	fmt.Println(small.Rows)
}

// endregion
