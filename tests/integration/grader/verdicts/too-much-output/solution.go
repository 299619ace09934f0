package solution

import "fmt"

func Sum(prices []int) int {
	for {
		fmt.Println("still adding")
	}
}
