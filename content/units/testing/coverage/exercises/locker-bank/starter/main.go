package main

import "fmt"

// region: lockers
// ran stands for what the tool adds: with -covermode=count it adds 1 to the
// counter of the block, with -covermode=set it sets the block's mark to 1.
func ran(block int) {
	count[block]++
	set[block] = 1
}

var count, set [4]int

func find(lockers []int, size int) (number int, ok bool) {
	ran(0)
	for i, free := range lockers {
		ran(1)
		if free > 0 && free >= size {
			ran(2)
			return i, true
		}
	}
	ran(3)
	return 0, false
}

func main() {
	lockers := []int{0, 1, 3, 2}
	find(lockers, 2)
	find(lockers, 1)
	fmt.Println(count, set)
}

// endregion
