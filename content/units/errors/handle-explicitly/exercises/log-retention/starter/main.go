package main

import (
	"fmt"
	"strconv"
)

// region: days
func days(setting string) uint64 {
	n, _ := strconv.ParseUint(setting, 10, 8) // base 10, 8 bits
	return n
}

func main() {
	fmt.Println(days("30"), days("300"), days("3O0"))
}

// endregion
