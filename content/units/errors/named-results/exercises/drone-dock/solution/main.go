package main

import (
	"errors"
	"fmt"
)

const maxWind = 12

var errWind = errors.New("too windy")

// Dock has berths for drones.
type Dock struct {
	free int
	wind int
	jam  error
}

func (d *Dock) reserve() (int, error) {
	if d.free == 0 {
		return 0, errors.New("no berth")
	}
	d.free--
	return d.free, nil
}

func (d *Dock) release(int) { d.free++ }

func (d *Dock) open(int) error { return d.jam }

// region: land
// Land gives a drone a berth. If it fails, the berth is free again.
func (d *Dock) Land() (err error) {
	berth, err := d.reserve()
	if err != nil {
		return fmt.Errorf("reserve: %w", err)
	}
	defer func() {
		if err != nil {
			d.release(berth)
		}
	}()
	if d.wind > maxWind {
		return errWind
	}
	if err = d.open(berth); err != nil {
		return fmt.Errorf("open berth %d: %w", berth, err)
	}
	return nil
}

// endregion

func main() {
	d := &Dock{free: 2, jam: errors.New("jammed")}
	err := d.Land()
	fmt.Printf("%v; free: %d\n", err, d.free)
	d.wind = 15
	err = d.Land()
	fmt.Printf("%v; free: %d\n", err, d.free)
}
