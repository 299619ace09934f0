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
	room, err := valueOr(doc, "room", "hall")
	if err != nil {
		return Settings{}, err
	}
	target, err := valueOr(doc, "target", 19.0)
	if err != nil {
		return Settings{}, err
	}
	away, err := valueOr(doc, "away", true)
	return Settings{Room: room, Target: target, Away: away}, err
}

func valueOr[T any](doc map[string]any, key string, usual T) (T, error) {
	v, present := doc[key]
	if !present || v == nil {
		return usual, nil
	}
	value, ok := v.(T)
	if !ok {
		return usual, fmt.Errorf("settings: %s has the wrong type", key)
	}
	return value, nil
}
