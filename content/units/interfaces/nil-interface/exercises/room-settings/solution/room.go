package room

import "fmt"

// Settings says how a room is heated.
type Settings struct {
	Room   string
	Target float64 // degrees
	Away   bool
}

// Read reads the settings from a JSON object that json.Unmarshal has decoded.
func Read(doc map[string]any) (Settings, error) {
	s := Settings{Room: "hall", Target: 19, Away: true}
	if err := set(doc, "room", &s.Room); err != nil {
		return Settings{}, err
	}
	if err := set(doc, "target", &s.Target); err != nil {
		return Settings{}, err
	}
	if err := set(doc, "away", &s.Away); err != nil {
		return Settings{}, err
	}
	return s, nil
}

// set puts the value of key into v, if there is one.
func set[T any](doc map[string]any, key string, v *T) error {
	switch value := doc[key].(type) {
	case nil:
		return nil
	case T:
		*v = value
		return nil
	default:
		return fmt.Errorf("%s: %T instead of %T", key, value, *v)
	}
}
