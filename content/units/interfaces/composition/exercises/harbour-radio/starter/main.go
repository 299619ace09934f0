package main

import (
	"fmt"
	"reflect"
)

// region: link
type Receiver interface {
	Recv() (string, error)
	Close() error
}

type Sender interface {
	Send(text string) error
	Close() error
}

type Link interface {
	Receiver
	Sender
	Channel() int
}

func main() {
	t := reflect.TypeFor[Link]()
	for i := range t.NumMethod() {
		fmt.Print(t.Method(i).Name, " ")
	}
}

// endregion
