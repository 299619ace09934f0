package main

import "fmt"

// region: forms
func rescue() { recover() }

// step prints the name if a panic comes out of f.
func step(name string, f func()) {
	defer func() {
		if recover() != nil {
			fmt.Println(name)
		}
	}()
	f()
}

func main() {
	step("press", func() {
		defer rescue()
		panic("jam")
	})
	step("cutter", func() {
		r := recover()
		defer func() { _ = r }()
		panic("jam")
	})
	step("folder", func() {
		defer func() {
			if r := recover(); r == "smoke" {
				fmt.Println("alarm")
			}
		}()
		panic("jam")
	})
	step("binder", func() {
		defer rescue()
		defer func() { panic("smoke") }()
		panic("jam")
	})
	step("stacker", func() {
		func() { defer rescue() }()
		panic("jam")
	})
}

// endregion
