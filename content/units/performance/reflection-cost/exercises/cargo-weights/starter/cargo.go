// Package cargo adds up the weights of a ship's cargo.
package cargo

import "reflect"

// region: weight
type Hold struct {
	Name                  string
	Grain, Ore, Oil, Wood float64
	Crew                  int
}

// Weight adds up the numbers of the struct that p points to.
func Weight(p any) (kilos float64) {
	s := reflect.ValueOf(p).Elem()
	for i := range s.NumField() {
		f := s.Field(i)
		switch f.Kind() {
		case reflect.Int:
			kilos += 80 * float64(f.Int())
		case reflect.Float64:
			kilos += f.Interface().(float64)
		}
	}
	return kilos
}

// endregion
