// Command tide-week works on parts of one week of readings.
package main

import "fmt"

// region: program
func main() {
	week := []int{5, 8, 3, 9, 7}
	head := week[:2]
	head = append(head, 40)

	tail := append(week[3:5], 60)
	tail[0] = 90

	fmt.Println(week, cap(head), tail)
}

// endregion
