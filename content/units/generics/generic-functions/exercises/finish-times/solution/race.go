package race

import "fmt"

// region: parse
// ParseAll returns what parse makes of each field, in order. At the first
// field that parse refuses it returns nil and an error that says which one.
func ParseAll[T, U any](fields []T, parse func(T) (U, error)) ([]U, error) {
	times := make([]U, 0, len(fields))
	for i, field := range fields {
		one, err := parse(field)
		if err != nil {
			return nil, fmt.Errorf("field %d: %w", i+1, err)
		}
		times = append(times, one)
	}
	return times, nil
}

// endregion
