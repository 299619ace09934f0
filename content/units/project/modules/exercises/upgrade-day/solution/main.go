package main

import (
	"fmt"

	"example.com/bell"
	"example.com/door/v2"
	"example.com/gate/v10"
	"example.com/lamp/v2"
	"example.com/lock"
)

func main() { fmt.Println(bell.On, door.On, gate.On, lamp.On, lock.On) }
