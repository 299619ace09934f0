// Command session moves a timer that has run out while nobody looked.
package main

import (
	"fmt"
	"time"
)

// region: program
func main() {
	idle := time.NewTimer(20 * time.Millisecond)
	time.Sleep(100 * time.Millisecond) // a slow request

	idle.Reset(time.Hour) // the user is active again
	fmt.Print(len(idle.C), " ")
	select {
	case <-idle.C:
		fmt.Println("session closed")
	case <-time.After(200 * time.Millisecond):
		fmt.Println("session kept")
	}
}

// endregion
