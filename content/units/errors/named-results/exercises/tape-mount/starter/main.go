package main

import "fmt"

// region: tape
func mount(name string) (eject func()) {
	fmt.Println("mount", name)
	return func() { fmt.Println("eject", name) }
}

func restore(name string) {
	var eject func()
	defer eject()
	eject = mount(name)
	fmt.Println("read", name)
}

func main() {
	restore("T4")
}

// endregion
