package main

import "fmt"

// region: panel
type Door struct{}

func (Door) Status() string { return "door shut" }

type Siren struct{}

func (Siren) Status() string { return "siren off" }

type Lamp struct{}

func (Lamp) Status() string { return "lamp on" }

type Panel struct {
	Door
	Siren
}

type Hall struct {
	Panel
	Lamp
}

func hasStatus(v any) bool {
	_, ok := v.(interface{ Status() string })
	return ok
}

func main() {
	fmt.Println(hasStatus(Panel{}), hasStatus(Hall{}), Hall{}.Status())
}

// endregion
