package main

import "fmt"

// region: dispatch
type Registry interface {
	Nearest(lat, lon float64) (string, error)
	Reserve(truck string) error
	History(truck string) ([]string, error)
	Retire(truck string) error
}

// trucks is what Dispatch needs of a Registry.
type trucks interface {
	Nearest(lat, lon float64) (string, error)
	Reserve(truck string) error
}

func Dispatch(r trucks, lat, lon float64) (string, error) {
	truck, err := r.Nearest(lat, lon)
	if err != nil {
		return "", err
	}
	return truck, r.Reserve(truck)
}

type fakeTrucks struct{ nearest string }

func (f fakeTrucks) Nearest(_, _ float64) (string, error) {
	return f.nearest, nil
}

func (f fakeTrucks) Reserve(string) error { return nil }

func main() {
	defer func() { fmt.Println("recovered:", recover()) }()
	fmt.Println(Dispatch(fakeTrucks{nearest: "T4"}, 52.5, 13.4))
}

// endregion
