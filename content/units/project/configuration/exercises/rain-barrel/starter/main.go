// Two gauges that get one option.
package main

import (
	"errors"
	"fmt"
	"maps"
)

// region: gauge
type Gauge struct {
	labels map[string]string
}

type Option func(*Gauge) error

func WithLabels(labels map[string]string) Option {
	labels = maps.Clone(labels)
	return func(g *Gauge) error {
		if len(labels) == 0 {
			return errors.New("no labels")
		}
		g.labels = labels
		return nil
	}
}

func New(name string, opts ...Option) (*Gauge, error) {
	g := &Gauge{labels: make(map[string]string)}
	for _, opt := range opts {
		if err := opt(g); err != nil {
			return nil, err
		}
	}
	g.labels["name"] = name
	return g, nil
}

func run() error {
	farm := WithLabels(map[string]string{"site": "farm"})
	barrel, err := New("barrel", farm)
	pond, err2 := New("pond", farm)
	fmt.Println(barrel.labels, pond.labels)
	return errors.Join(err, err2)
}

// endregion

func main() {
	if err := run(); err != nil {
		fmt.Println(err)
	}
}
