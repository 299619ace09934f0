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
	switch v := doc["room"].(type) {
	case nil:
	case string:
		s.Room = v
	default:
		return s, fmt.Errorf("room is a %T", v)
	}
	switch v := doc["target"].(type) {
	case nil:
	case int:
		s.Target = float64(v)
	default:
		return s, fmt.Errorf("target is a %T", v)
	}
	switch v := doc["away"].(type) {
	case nil:
	case bool:
		s.Away = v
	default:
		return s, fmt.Errorf("away is a %T", v)
	}
	return s, nil
}
