package kennel

import "fmt"

type dog struct{ meals int }

type scale struct{}

func (scale) read(id string) (int, error) { return len(id), nil }

// Kennel looks after dogs.
type Kennel struct {
	dogs  map[string]*dog
	scale scale
}

func (k *Kennel) plan(id string) (int, error) { return len(id), nil }

// region: kennel
func (k *Kennel) feed(id string) {
	d, ok := k.dogs[id]
	if !ok {
		return
	}
	d.meals++
}

func (k *Kennel) weigh(id string) (grams int, err error) {
	grams, err = k.scale.read(id)
	if err != nil {
		err = fmt.Errorf("weigh %s: %w", id, err)
	}
	return
}

func (k *Kennel) walk(id string) (minutes int, err error) {
	minutes, err = k.plan(id)
	if err != nil {
		return 0, fmt.Errorf("plan walk of %s: %w", id, err)
	}
	return minutes, nil
}

func (k *Kennel) groom(id string) (minutes int) {
	minutes, _ = k.plan(id)
	return minutes
}

// endregion
