package main

// region: dock
type Bike struct{ locked bool }

func (b *Bike) Lock() { b.locked = true }

type CargoBike struct {
	Bike
	litres int
}

func dock(b *Bike) { b.Lock() }

func main() {
	c := &CargoBike{litres: 80}
	c.Lock()
	dock(c)
}

// endregion
