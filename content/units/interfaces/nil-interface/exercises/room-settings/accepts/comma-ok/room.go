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
	if v := doc["room"]; v != nil {
		value, ok := v.(string)
		if !ok {
			return Settings{}, fmt.Errorf("room: got %v", v)
		}
		s.Room = value
	}
	if v := doc["target"]; v != nil {
		value, ok := v.(float64)
		if !ok {
			return Settings{}, fmt.Errorf("target: got %v", v)
		}
		s.Target = value
	}
	if v := doc["away"]; v != nil {
		value, ok := v.(bool)
		if !ok {
			return Settings{}, fmt.Errorf("away: got %v", v)
		}
		s.Away = value
	}
	return s, nil
}
