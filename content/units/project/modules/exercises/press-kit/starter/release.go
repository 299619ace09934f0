//go:build ignore

package main

import "example.com/crop"

func main() { println(crop.On) }
