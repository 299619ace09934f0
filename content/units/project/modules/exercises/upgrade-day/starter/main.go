package main

import (
	"fmt"

	"example.com/bell"
	"example.com/door"
	"example.com/gate/v9"
	"example.com/lamp/v2"
	"example.com/lock"
)

func main() { fmt.Println(bell.On, door.On, gate.On, lamp.On, lock.On) }
