package main

func main() {
	var ready = nil
	_ = ready
}
